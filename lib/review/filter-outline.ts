import type { MarkKind } from '../model/mark.ts';
import type { Answer } from '../model/verdict.ts';
import { normalise } from '../text/normalise.ts';
import type { HeadingNode, Item, PassageNode } from './outline.ts';
import type { NoteNode, ReviewNode } from './with-notes.ts';

/** What the reader said of a finding; `none` for one that was not judged yet. */
export type VerdictFilter = Answer | 'none';

/** What is to be left of an outline. */
export interface OutlineFilter {
  /** Words that must all occur, as `searchTerms` gives them. */
  readonly terms: readonly string[];
  readonly hiddenKinds: readonly MarkKind[];
  /** Only what was judged so, and no notes; all where it is not given. */
  readonly verdict?: VerdictFilter | null;
}

/**
 * The words of a query as they are looked for: simplified, narrow, in small letters. They are parted first, for spaces between
 * characters do not outlive normalising.
 */
export function searchTerms(query: string): string[] {
  return query
    .split(/\s+/u)
    .map((term) => normalise(term).text.toLowerCase())
    .filter((term) => term !== '');
}

/** All that a person may remember of an item: its words, what is counted, the amount with and without spaces, the date. */
function wordsOf(item: Item): string {
  if (item.kind === 'target') {
    const { amount, finding } = item;
    const { indicator, deadline } = item.corrected ?? finding;
    return [item.words, indicator, amount, amount.replaceAll(' ', ''), deadline].join('\n');
  }
  return item.kind === 'deadline' ? `${item.words}\n${item.finding.date ?? ''}` : item.words;
}

function holds(text: string, terms: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return terms.every((term) => lower.includes(term));
}

const isJudgedSo = (
  { answer = 'none' }: { answer?: VerdictFilter },
  verdict: VerdictFilter | null,
) => verdict === null || answer === verdict;

/** The passage with the items that match; with all of them where the words are its own; null where nothing is left to show. A measure
 * that was judged otherwise only tells to what its items belong. */
function filterPassage(passage: PassageNode, filter: OutlineFilter, underMatch: boolean) {
  const { terms, hiddenKinds, verdict = null } = filter;
  const isMeasure = passage.isMeasure && isJudgedSo(passage, verdict);
  const shown = passage.items.filter(
    (item) => !hiddenKinds.includes(item.kind) && isJudgedSo(item, verdict),
  );
  const matching = shown.filter((item) => holds(wordsOf(item), terms));
  const items = matching.length > 0 && !underMatch ? matching : shown;
  const isFound = matching.length > 0 || underMatch || holds(passage.text, terms);
  const hasRow = items.length > 0 || (isMeasure && !hiddenKinds.includes('measure'));
  return isFound && hasRow ? { ...passage, isMeasure, items } : null;
}

/** The note where it matches, else null; a note is nothing that is judged. */
function filterNote(node: NoteNode, { terms, verdict = null }: OutlineFilter, underMatch: boolean) {
  return verdict === null && (underMatch || holds(node.note.plain, terms)) ? node : null;
}

/** A heading above the present passage. */
interface Step {
  readonly heading: HeadingNode;
  readonly isFound: boolean;
  isLeft: boolean;
}

function enter(path: readonly Step[], heading: HeadingNode, terms: readonly string[]): Step[] {
  const isFound = terms.length > 0 && holds(heading.words, terms);
  return [
    ...path.filter((step) => step.heading.level < heading.level),
    { heading, isFound, isLeft: false },
  ];
}

/** The headings above a passage that is left, those that are left already excepted. */
function leave(path: readonly Step[]): HeadingNode[] {
  const steps = path.filter(({ isLeft }) => !isLeft);
  for (const step of steps) step.isLeft = true;
  return steps.map(({ heading }) => heading);
}

/** Leaves the passages and notes that match, or stand under a heading that does, and the headings above them. */
export function filterOutline(nodes: readonly ReviewNode[], filter: OutlineFilter): ReviewNode[] {
  let path: Step[] = [];
  return nodes.flatMap((node) => {
    if (node.type === 'heading') {
      path = enter(path, node, filter.terms);
      return [];
    }
    const underMatch = path.some(({ isFound }) => isFound);
    const kept =
      node.type === 'note'
        ? filterNote(node, filter, underMatch)
        : filterPassage(node, filter, underMatch);
    return kept === null ? [] : [...leave(path), kept];
  });
}

/** How many rows an outline has besides its headings. */
export function countRows(nodes: readonly ReviewNode[]): number {
  return nodes.reduce((rows, node) => {
    if (node.type === 'heading') return rows;
    return node.type === 'note' ? rows + 1 : rows + 1 + node.items.length;
  }, 0);
}
