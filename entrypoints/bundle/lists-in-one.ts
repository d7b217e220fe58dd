import type { Plugin } from 'vite';

/** So many words in a row, none with a blank. */
const LIST = /\[\s*"[^"\\\s]+"(?:,\s*"[^"\\\s]+"){5,}\s*\]/gu;

/** ["春节", "元旦", …] as one string that is taken apart when it is loaded. */
function inOne(list: string): string {
  const words: readonly string[] = JSON.parse(list);
  return `/* @__PURE__ */${JSON.stringify(words.join(' '))}.split(" ")`;
}

/** So many units in a row of each of which as much is told: nothing, what it means, or before what it is none. */
const UNITS =
  /\{"unit":"[^"\\\s=]+"(?<also>,"(?:means|notBefore)":)?(?:(?<=:)"[^"\\\s=]+")?\}(?:,\{"unit":"[^"\\\s=]+"\k<also>(?:(?<=:)"[^"\\\s=]+")?\}){3,}/gu;

/** {unit: "公里"}, {unit: "海里"}, … as one string, too: "公里 海里"; "市斤=斤 公斤=千克" with what they mean. */
function unitsInOne(run: string): string {
  const units: readonly Readonly<Record<string, string>>[] = JSON.parse(`[${run}]`);
  const [, also] = Object.keys(units[0] ?? {});
  const words = JSON.stringify(units.map((unit) => Object.values(unit).join('=')).join(' '));
  const taken = also === undefined ? '({ unit: one })' : pairOf(also);
  return `.../* @__PURE__ */${words}.split(" ").map((one) => ${taken})`;
}

/** The two words of "市斤=斤". */
const pairOf = (also: string) => `(([unit, ${also}]) => ({ unit, ${also} }))(one.split("="))`;

/** The plugin that writes a list of words as one string: the quotation marks and commas of thousands of words weigh more than some rules. */
export const listsInOne = (): Plugin => ({
  name: 'piyue:lists-in-one',
  enforce: 'post',
  transform: {
    filter: { id: /\/seeds\/lexicon\/[a-z-]+\.json$/u },
    handler: (code) => code.replace(LIST, inOne).replace(UNITS, unitsInOne),
  },
});
