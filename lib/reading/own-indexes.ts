import type { Measure } from '../model/measure.ts';

/** The lists of a measure that hold indexes into the reading's lists. */
export type OwnedList = 'targets' | 'obligations' | 'deadlines' | 'bodies';

/** What a measure says in its own words, without what it inherits. */
export function ownIndexes({ inherited = [], ...measure }: Measure, list: OwnedList): number[] {
  const taken = new Set(inherited.filter(({ of }) => of === list).map(({ index }) => index));
  return measure[list].filter((index) => !taken.has(index));
}
