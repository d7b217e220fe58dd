import { diffArrays } from 'diff';
import { alike, LEAST_ALIKE, linesOf, type TextLine } from './text-line.ts';
import { type DifferencePart, wordDifference } from './word-difference.ts';

/** A run of paragraphs that are the same, with the first and the last of them, or one that is not. */
export type DifferenceRow =
  | { readonly type: 'same'; readonly lines: readonly string[] }
  | {
      readonly type: 'changed' | 'added' | 'removed';
      readonly parts: readonly DifferencePart[];
    };

/** What became of a text, paragraph by paragraph, and how many paragraphs were changed in which way. */
export interface TextDifference {
  readonly rows: readonly DifferenceRow[];
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** More changes than these, and nothing of the one text is left in the other that would help a reader. */
const MOST_CHANGES = 4000;

const removed = ({ text }: TextLine): DifferenceRow => ({
  type: 'removed',
  parts: [{ text, state: 'gone' }],
});
const added = ({ text }: TextLine): DifferenceRow => ({
  type: 'added',
  parts: [{ text, state: 'new' }],
});

/** What was put in the place of some paragraphs: each beside the one of which it may be the new wording, in the order of both. */
function exchanged(old: readonly TextLine[], fresh: readonly TextLine[]): DifferenceRow[] {
  let next = 0;
  const rows = old.flatMap((line) => {
    const at = fresh.findIndex(
      (each, index) => index >= next && alike(each.plain, line.plain) >= LEAST_ALIKE,
    );
    const match = fresh[at];
    if (match === undefined) return [removed(line)];
    const before = fresh.slice(next, at).map(added);
    next = at + 1;
    const parts = wordDifference(line.text, match.text);
    return [...before, { type: 'changed' as const, parts }];
  });
  return [...rows, ...fresh.slice(next).map(added)];
}

/** The paragraphs by runs: those that are the same, and those that were taken out and put in between them. */
function runsOf(then: readonly TextLine[], now: readonly TextLine[]) {
  const options = {
    comparator: (one: TextLine, other: TextLine) => one.plain === other.plain,
    maxEditLength: MOST_CHANGES,
  };
  return (
    diffArrays([...then], [...now], options) ?? [
      { value: [...then], removed: true, added: false },
      { value: [...now], removed: false, added: true },
    ]
  );
}

/**
 * What became of a text: paragraphs that are the same but for script, width and blanks are no difference (E. W. Myers, "An O(ND)
 * Difference Algorithm and Its Variations", 1986); of those that differ, the words.
 */
export function textDifference(then: string, now: string): TextDifference {
  const rows: DifferenceRow[] = [];
  let old: readonly TextLine[] = [];
  let fresh: readonly TextLine[] = [];
  const settle = () => {
    rows.push(...exchanged(old, fresh));
    [old, fresh] = [[], []];
  };
  for (const run of runsOf(linesOf(then), linesOf(now))) {
    if (run.removed) old = [...old, ...run.value];
    else if (run.added) fresh = [...fresh, ...run.value];
    else {
      settle();
      rows.push({ type: 'same', lines: run.value.map(({ text }) => text) });
    }
  }
  settle();
  const count = (type: DifferenceRow['type']) => rows.filter((row) => row.type === type).length;
  return { rows, changed: count('changed'), added: count('added'), removed: count('removed') };
}
