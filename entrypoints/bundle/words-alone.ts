import type { Plugin } from 'vite';

/** What a list says of itself, of its signals and sites. */
const REMARKS: ReadonlySet<string> = new Set(['about', 'reason', 'why', 'note']);

/** How those who read seeds/ call a site or what publishes it. */
const CALLED: ReadonlySet<string> = new Set([...REMARKS, 'id', 'name']);

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
    handler: (json) => {
      const all: unknown = JSON.parse(json);
      const leftOut = Object.hasOwn(Object(all), 'sites') ? CALLED : REMARKS;
      return JSON.stringify(all, (key, value: unknown) =>
        leftOut.has(key) ? undefined : alikeTogether(value),
      );
    },
  },
});
