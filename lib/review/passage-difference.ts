import { diffArrays } from 'diff';
import { anchorText } from '../anchor/anchor-text.ts';
import { findAgain } from '../anchor/find-again.ts';
import { indexPage } from '../anchor/page-index.ts';
import type { Selector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type DifferencePart, wordDifference } from './word-difference.ts';

/** What became of a passage: its lines then and now, word by word, between the lines around them that are still the same. */
export interface PassageDifference {
  /** The line before and the line after, which stand in both texts; '' where there is none. */
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DifferencePart[];
}

interface Line {
  readonly text: string;
  readonly plain: string;
  /** Offset of its first unit in the text. */
  readonly from: number;
}

/** Lines that were put in the place of others, with the number of the first of each. */
interface Change {
  readonly old: readonly Line[];
  readonly fresh: readonly Line[];
}

const MOST_CHANGES = 1000;
/** Of two lines this alike, one may be the other's new wording. */
const LEAST_ALIKE = 0.3;

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const at = from;
    from += line.length + 1;
    const plain = anchorText(line).text;
    return plain === '' ? [] : [{ text: line, plain, from: at }];
  });
}

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

/** How many pairs of neighbouring characters two lines share, 0 to 1 (L. R. Dice, 1945). */
function alike(a: string, b: string): number {
  const pairsOf = (text: string) =>
    new Set(Array.from(text.slice(1), (_, at) => text.slice(at, at + 2)));
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}
