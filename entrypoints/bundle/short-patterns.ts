import type { Plugin } from 'vite';

/** What patterns say most often, and the short form that lib/text/short-forms.ts reads as it. */
const SHORT_FORMS: readonly (readonly [long: string, short: string])[] = [
  ['\\p{Script=Han}', '\\h'],
  ['[^«，。；]', '\\j'],
  ['[^，。；]', '\\l'],
  ['[^，□]', '\\o'],
  ['一二三四五六七八九十', '\\z'],
];

/** A pattern that `byUnit` composes, as a template; one in slashes is the engine's own, which does not know short forms. */
const TEMPLATE = /\b(?<call>(?:shape|pattern|reasonPattern)|byUnit\(\s*)`(?:[^`\\]|\\[\s\S])*`/gu;

/** ${KIND.replace(/…/u, '')}: a template in which another pattern stands. */
const HAS_SLASHES = /\$\{[^}]*\//u;

function inShort(words: string, call: string): string {
  if (HAS_SLASHES.test(words)) return words;
  // What is not raw says each stroke twice.
  const stroke = call.startsWith('byUnit') ? '\\' : '';
  return SHORT_FORMS.reduce(
    (all, [long, short]) =>
      long.startsWith('\\') ? all.replaceAll(long, short) : all.replaceAll(long, stroke + short),
    words,
  );
}

/** The plugin that writes in short, in the patterns of the rules, what hundreds of them say. */
export const shortPatterns = (): Plugin => ({
  name: 'piyue:short-patterns',
  enforce: 'pre',
  transform: {
    filter: { id: /\/lib\/(?:rules|reading)\/.*\.ts$/u },
    handler: (code) => code.replace(TEMPLATE, inShort),
  },
});
