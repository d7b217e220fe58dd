import type { Plugin } from 'vite';

/** So many words in a row, none with a blank. */
const LIST = /\[\s*"[^"\\\s]+"(?:,\s*"[^"\\\s]+"){5,}\s*\]/gu;

/** ["春节", "元旦", …] as one string that is taken apart when it is loaded. */
function inOne(list: string): string {
  const words: readonly string[] = JSON.parse(list);
  return `/* @__PURE__ */wordsIn(${JSON.stringify(words.join(' '))})`;
}

/** So many units in a row of each of which as much is told: nothing, what it means, or before what it is none. */
const UNITS =
  /\{"unit":"[^"\\\s=]+"(?<also>,"(?:means|notBefore)":)?(?:(?<=:)"[^"\\\s=]+")?\}(?:,\{"unit":"[^"\\\s=]+"\k<also>(?:(?<=:)"[^"\\\s=]+")?\}){3,}/gu;

/** {unit: "公里"}, {unit: "海里"}, … as one string, too: "公里 海里"; "市斤=斤 公斤=千克" with what they mean. */
function unitsInOne(run: string): string {
  const units: readonly Readonly<Record<string, string>>[] = JSON.parse(`[${run}]`);
  const [, also] = Object.keys(units[0] ?? {});
  const words = units.map((unit) => Object.values(unit).join('=')).join(' ');
  const said = [words, also]
    .filter((word) => word !== undefined)
    .map((word) => JSON.stringify(word));
  return `.../* @__PURE__ */unitsIn(${said.join(', ')})`;
}

const TAKE_APART = 'piyue:take-apart';
/** What takes such strings apart, once for all lists: the words that call for it are many. */
const TAKES_APART = `export const wordsIn = (list) => list.split(" ");
export const unitsIn = (list, also) =>
  wordsIn(list).map((word) => {
    const [unit, told] = word.split("=");
    return also === undefined ? { unit } : { unit, [also]: told };
  });
`;

/** The code of a file of lists, with what takes them apart. */
function carried(code: string): string {
  const short = code.replace(LIST, inOne).replace(UNITS, unitsInOne);
  return short === code ? code : `import { wordsIn, unitsIn } from "${TAKE_APART}";\n${short}`;
}

/** The plugin that writes a list of words as one string: the quotation marks and commas of thousands of words weigh more than some rules. */
export const listsInOne = (): Plugin => ({
  name: 'piyue:lists-in-one',
  enforce: 'post',
  resolveId: { filter: { id: /^piyue:take-apart$/u }, handler: (id) => `\0${id}` },
  load: { filter: { id: /^\0piyue:take-apart$/u }, handler: () => TAKES_APART },
  transform: {
    filter: { id: /\/seeds\/lexicon\/[a-z-]+\.json$/u },
    handler: carried,
  },
});
