import type { Plugin } from 'vite';

/** What a list says of itself, of its signals and sites. */
const REMARKS: ReadonlySet<string> = new Set(['about', 'reason', 'why', 'note']);

/** Units of which as much is told stand in a row. */
function alikeTogether(value: unknown): unknown {
  const isOfUnits =
    Array.isArray(value) && value.every((one) => Object.hasOwn(Object(one), 'unit'));
  return isOfUnits ? value.toSorted((a, b) => told(a).localeCompare(told(b))) : value;
}

/** What is told of a unit: "unit means". */
const told = (unit: object) =>
  Object.keys(unit)
    .filter((key) => !REMARKS.has(key))
    .join(' ');

/** The plugin that leaves out such remarks: they are for those who read seeds/, and the extension carries the words. */
export const wordsAlone = (): Plugin => ({
  name: 'piyue:words-alone',
  enforce: 'pre',
  transform: {
    filter: { id: /\/seeds\/(?:lexicon\/[a-z-]+|sites)\.json$/u },
    handler: (json) =>
      JSON.stringify(JSON.parse(json), (key, value: unknown) =>
        REMARKS.has(key) ? undefined : alikeTogether(value),
      ),
  },
});
