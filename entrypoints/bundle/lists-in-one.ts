import type { Plugin } from 'vite';

/** So many words in a row, none with a blank. */
const LIST = /\[\s*"[^"\\\s]+"(?:,\s*"[^"\\\s]+"){5,}\s*\]/gu;

/** ["春节", "元旦", …] as one string that is taken apart when it is loaded. */
function inOne(list: string): string {
  const words: readonly string[] = JSON.parse(list);
  return `/* @__PURE__ */${JSON.stringify(words.join(' '))}.split(" ")`;
}

/** The plugin that writes a list of words as one string: the quotation marks and commas of thousands of words weigh more than some rules. */
export const listsInOne = (): Plugin => ({
  name: 'piyue:lists-in-one',
  enforce: 'post',
  transform: {
    filter: { id: /\/seeds\/lexicon\/[a-z-]+\.json$/u },
    handler: (code) => code.replace(LIST, inOne),
  },
});
