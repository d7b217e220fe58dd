import type { ListedNotice } from './listed-notice.ts';

/** By what the library can be narrowed, in the order in which it is offered. */
export const facets = [
  'issuer',
  'region',
  'year',
  'genre',
  'tag',
  'code',
  'notes',
  'verdicts',
] as const;
export type Facet = (typeof facets)[number];

/** What is chosen of each facet: a notice is left that has one of the values of every facet of which some are chosen. */
export type LibraryFilter = Readonly<Record<Facet, readonly string[]>>;

/** Nothing chosen: all notices are left. */
export const NO_FILTER: LibraryFilter = {
  issuer: [],
  region: [],
  year: [],
  genre: [],
  tag: [],
  code: [],
  notes: [],
  verdicts: [],
};

/** States of the notes on a notice, of which several may hold. */
export const noteStates = ['with', 'without', 'conflict', 'draft'] as const;
export type NoteState = (typeof noteStates)[number];

/** How far the findings of a notice were judged, and how. */
export const verdictStates = ['none', 'some', 'all', 'wrong', 'corrected'] as const;
export type VerdictState = (typeof verdictStates)[number];

function noteStatesOf({ notes, conflicts, drafts }: ListedNotice): NoteState[] {
  return [
    notes > 0 ? 'with' : 'without',
    ...(conflicts > 0 ? ['conflict' as const] : []),
    ...(drafts > 0 ? ['draft' as const] : []),
  ];
}

function verdictStatesOf({ verdicts, findings, judged }: ListedNotice): VerdictState[] {
  const reach = findings !== null && verdicts >= findings ? ('all' as const) : ('some' as const);
  return [
    verdicts === 0 ? 'none' : reach,
    ...(judged.wrong > 0 ? ['wrong' as const] : []),
    ...(judged.corrected > 0 ? ['corrected' as const] : []),
  ];
}

const VALUES: Readonly<Record<Facet, (notice: ListedNotice) => readonly string[]>> = {
  issuer: ({ issuers }) => issuers,
  region: ({ region }) => (region === null ? [] : [region]),
  year: ({ date }) => (date === null ? [] : [date.slice(0, 4)]),
  genre: ({ genre }) => [genre],
  tag: ({ tags }) => tags,
  code: ({ codes }) => [...codes],
  notes: noteStatesOf,
  verdicts: verdictStatesOf,
};

function isLeft(notice: ListedNotice, filter: LibraryFilter, except?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = filter[facet];
    if (facet === except || chosen.length === 0) return true;
    return VALUES[facet](notice).some((value) => chosen.includes(value));
  });
}

/** The notices that a filter leaves, in their order. */
export function filterLibrary(
  notices: readonly ListedNotice[],
  filter: LibraryFilter,
): ListedNotice[] {
  return notices.filter((notice) => isLeft(notice, filter));
}

/** A value by which the library can be narrowed, and how many notices that would leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

const inOrder = new Intl.Collator('zh', { numeric: true });

function valuesOf(notices: readonly ListedNotice[], filter: LibraryFilter, facet: Facet) {
  const counts = new Map(filter[facet].map((value) => [value, 0]));
  for (const notice of notices) {
    if (!isLeft(notice, filter, facet)) continue;
    for (const value of new Set(VALUES[facet](notice)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]): FacetValue => ({ value, count }));
  // Years the latest first, the rest by how many there are.
  return facet === 'year'
    ? values.sort((a, b) => inOrder.compare(b.value, a.value))
    : values.sort((a, b) => b.count - a.count || inOrder.compare(a.value, b.value));
}

/** The values of each facet with how many notices each would leave, given what is chosen of the other facets; chosen values are always among them. */
export function facetValues(
  notices: readonly ListedNotice[],
  filter: LibraryFilter,
): Record<Facet, FacetValue[]> {
  const entries = facets.map((facet) => [facet, valuesOf(notices, filter, facet)] as const);
  return Object.fromEntries(entries) as Record<Facet, FacetValue[]>;
}

/** What is known of all notices beside themselves. */
export interface KnownOfAll {
  /** What was written on them. */
  readonly things: boolean;
  /** What was left unfinished. */
  readonly drafts: boolean;
  /** How much was found in them. */
  readonly counts: boolean;
}

/** Whether enough is known to tell which notices a filter leaves. */
export function canTell({ code, notes, verdicts }: LibraryFilter, known: KnownOfAll): boolean {
  const asked: KnownOfAll = {
    things: [code, notes, verdicts].some((chosen) => chosen.length > 0),
    drafts: notes.includes('draft'),
    counts: verdicts.some((state) => state === 'some' || state === 'all'),
  };
  return (['things', 'drafts', 'counts'] as const).every((part) => known[part] || !asked[part]);
}
