import type { OwnModel } from '../../model/own-model.ts';

/** The lists of a model that hold words other than names of bodies, in the order in which people are shown them. */
export const saidLists = [
  'actionVerbs',
  'must',
  'prohibit',
  'ge',
  'gt',
  'le',
  'lt',
  'approx',
  'namesWithoutNumber',
] as const;

/** The lists of a model that hold nothing but words. */
export const wordLists = [...saidLists, 'bodies'] as const;
export type WordList = (typeof wordLists)[number];

/** The words of one list. */
export function wordsIn({ modalWords, comparators, ...lists }: OwnModel, list: WordList): string[] {
  return { ...lists, ...modalWords, ...comparators }[list];
}

/** The model with other words in one list. */
export function withWords(model: OwnModel, list: WordList, words: string[]): OwnModel {
  const { modalWords, comparators } = model;
  if (list in modalWords) return { ...model, modalWords: { ...modalWords, [list]: words } };
  if (list in comparators) return { ...model, comparators: { ...comparators, [list]: words } };
  return { ...model, [list]: words };
}

/** How many entries a model has in each section of the settings. */
export type ModelSize = Readonly<Record<'words' | 'units' | 'bodies' | 'sites', number>>;

/** How much a model holds. */
export function sizeOf(model: OwnModel): ModelSize {
  const words = saidLists.flatMap((list) => wordsIn(model, list));
  const { units, bodies, sites } = model;
  return { words: words.length, units: units.length, bodies: bodies.length, sites: sites.length };
}

/** All that either model holds; of a unit or a site that both have, what `added` says of it. */
export function mergeOwnModels(model: OwnModel, added: OwnModel): OwnModel {
  const together = wordLists.reduce(
    (merged, list) =>
      withWords(merged, list, [...new Set([...wordsIn(model, list), ...wordsIn(added, list)])]),
    model,
  );
  const units = new Set(added.units.map(({ unit }) => unit));
  const sites = new Set(added.sites.map(({ id }) => id));
  return {
    ...together,
    units: [...model.units.filter(({ unit }) => !units.has(unit)), ...added.units],
    sites: [...model.sites.filter(({ id }) => !sites.has(id)), ...added.sites],
  };
}
