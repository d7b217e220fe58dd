import { diffArrays } from 'diff';
import { findAgain } from '../anchor/find-again.ts';
import { indexPage } from '../anchor/page-index.ts';
import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { alike, LEAST_ALIKE, type TextLine as Line, linesOf } from './text-line.ts';
import { type DifferencePart, wordDifference } from './word-difference.ts';

/** What became of a passage: its lines then and now, word by word, between the lines around them that are still the same. */
export interface PassageDifference {
  /** The line before and the line after, which stand in both texts; '' where there is none. */
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DifferencePart[];
}

/** Lines that were put in the place of others, with the number of the first of each. */
interface Change {
  readonly old: readonly Line[];
  readonly fresh: readonly Line[];
}

const MOST_CHANGES = 1000;

/**
 * Shows what became of a passage that is not in its text any more.
 *
 * @param then The text in which it was marked.
 * @param now The text as it is.
 * @returns null where the passage is not in the text from then, or too much has changed.
 */
export function passageDifference(
  selector: Selector,
  then: string,
  now: string,
): PassageDifference | null {
  const place = findAgain(selector, indexPage(then));
  if (place.state !== 'exact') return null;
  const lines = linesOf(then).filter((line) => touches(line, place.span));
  const options = {
    comparator: (one: Line, other: Line) => one.plain === other.plain,
    maxEditLength: MOST_CHANGES,
  };
  const runs = diffArrays(linesOf(then), linesOf(now), options) ?? [];
  const at = runs.findIndex(
    ({ removed, value }) => removed && lines.some((line) => has(value, line)),
  );
  if (at < 0) return null;
  // What was put in their place stands beside them.
  const added = [runs[at - 1], runs[at + 1]].find((run) => run?.added)?.value ?? [];
  const before = runs.slice(0, at).findLast((run) => !run.added && !run.removed);
  const after = runs.slice(at).find((run) => !run.added && !run.removed);
  const { old, fresh } = narrowed({ old: runs[at]?.value ?? [], fresh: added }, lines);
  return {
    before: before?.value.at(-1)?.text ?? '',
    after: after?.value[0]?.text ?? '',
    parts: wordDifference(textOf(old), textOf(fresh)),
  };
}

const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n');

const touches = ({ from, text }: Line, span: Span) =>
  from < span.to && span.from < from + text.length;

const has = (lines: readonly Line[], { from }: Line) => lines.some((line) => line.from === from);

/** Of a change of more lines than the passage's, only those of the passage, and the ones that may be their new wording. */
function narrowed(change: Change, own: readonly Line[]): Change {
  if (change.old.length <= own.length && change.fresh.length <= own.length) return change;
  const old = change.old.filter((line) => has(own, line));
  const fresh = change.fresh.filter((line) =>
    old.some(({ plain }) => alike(plain, line.plain) >= LEAST_ALIKE),
  );
  return { old, fresh };
}
