import type { Plugin } from 'vite';

/** How a door to a file of lists begins: with the file, and with the name by which it asks for its lists. */
const DOOR =
  /^import (?<file>\w+) from '(?<path>[^']+\.json)' with \{ type: 'json' \};\n(?<between>(?:.*\n)*?)const words: \w+ = \k<file>;\n/u;

/** {"do": […], "reach": […]} as lists of their own, under their names. */
function apart(json: string): { code: string; moduleType: 'js' } {
  const lists: unknown = JSON.parse(json);
  const each = Object.entries(Object(lists)).map(
    ([name, words], at) =>
      `const l${at} = ${JSON.stringify(words)};\nexport { l${at} as ${name} };\n`,
  );
  return { code: each.join(''), moduleType: 'js' };
}

/** The plugins that have such doors take each list by itself, to which the bundler gives a short name: those of five hundred weigh five kilobytes. */
export const listsByName = (): Plugin[] => [
  {
    name: 'piyue:doors-to-each',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/lib\/lexicon\/[a-z-]+\.ts$/u },
      handler: (code) => code.replace(DOOR, "import * as words from '$<path>?each';\n$<between>"),
    },
  },
  {
    name: 'piyue:lists-apart',
    apply: 'build',
    enforce: 'post',
    transform: { filter: { id: /\/seeds\/lexicon\/[a-z-]+\.json\?each$/u }, handler: apart },
  },
];
