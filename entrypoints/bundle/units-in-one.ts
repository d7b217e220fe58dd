import type { Plugin } from 'vite';

const UNITS = { id: /\/seeds\/lexicon\/units\.json$/u };

/** A unit of which no more is said than how it is written, none with a blank. */
const UNIT = String.raw`\{\s*"unit":\s*"([^"\\\s]+)"\s*\}`;
/** So many of them in a row. */
const RUN = new RegExp(`${UNIT}(?:,\\s*${UNIT}){5,}`, 'gu');

/** {"unit": "米"}, {"unit": "吨"}, … as one string that is taken apart when it is loaded. */
function inOne(run: string): string {
  const units: readonly { unit: string }[] = JSON.parse(`[${run}]`);
  const written = JSON.stringify(units.map(({ unit }) => unit).join(' '));
  return `.../* @__PURE__ */${written}.split(" ").map((unit) => ({ unit }))`;
}

const size = (unit: object) => Object.keys(unit).length;

/** The lists, each with its plain units first: their order says nothing. */
function plainFirst(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    Array.isArray(value) && typeof value[0] === 'object'
      ? value.toSorted((a, b) => size(a) - size(b))
      : value,
  );
}

/** The plugins that write plain units as one string: their brackets and names weigh more than the units. */
export const unitsInOne = (): Plugin[] => [
  {
    name: 'piyue:plain-units-first',
    enforce: 'pre',
    transform: { filter: UNITS, handler: plainFirst },
  },
  {
    name: 'piyue:units-in-one',
    enforce: 'post',
    transform: { filter: UNITS, handler: (code) => code.replace(RUN, inOne) },
  },
];
