import type { Edit } from '../edit.ts';
import { columns, ends, wrapMargin } from '../wrapping.ts';

const LEADING = /^(?<number>[1-9]\d{0,2})(?=[\p{Script=Han}“（《])/u;
const FEWEST_PAGES = 4;
/** A line that was cut is nearly as wide as the margin. */
const LOOSE = 6;

/** A number at the head of a line. */
interface Leading {
  readonly number: number;
  readonly from: number;
  readonly length: number;
  /** The line before it was cut at the margin, amid a sentence. */
  readonly afterCut: boolean;
}

/** A count one by one, from its last number back to its first. */
interface Count {
  readonly last: Leading;
  readonly before: Count | undefined;
  /** How many of its numbers interrupt a sentence. */
  readonly cuts: number;
}

function leadingNumbers(lines: readonly string[], margin: number): Leading[] {
  let from = 0;
  return lines.flatMap((line, index) => {
    const start = from;
    from += line.length + 1;
    const figures = LEADING.exec(line)?.groups?.number;
    if (figures === undefined) return [];
    const before = lines[index - 1] ?? '';
    const afterCut = !ends(before) && columns(before) >= margin - LOOSE;
    return [{ number: Number(figures), from: start, length: figures.length, afterCut }];
  });
}

/**
 * Numbers at the heads of lines that count one by one, whatever stands between; of several counts (the rows of a table make one, too)
 * the one that interrupts most sentences.
 */
function countOfPages(lines: readonly string[], margin: number): Leading[] {
  const counts = new Map<number, Count>();
  for (const last of leadingNumbers(lines, margin)) {
    const before = counts.get(last.number - 1);
    const cuts = (before?.cuts ?? 0) + (last.afterCut ? 1 : 0);
    if (cuts >= (counts.get(last.number)?.cuts ?? 0))
      counts.set(last.number, { last, before, cuts });
  }
  const [best] = [...counts.values()].sort((a, b) => b.cuts - a.cuts || b.last.from - a.last.from);
  const pages: Leading[] = [];
  for (let count = best; count !== undefined; count = count.before) pages.unshift(count.last);
  return pages;
}

/** `12本一致` → `本一致`: page numbers that were glued to the first line of each page, known by their count amid sentences. */
export function pageNumbers(text: string): Edit[] {
  const lines = text.split('\n');
  const margin = wrapMargin(lines);
  if (margin === null) return [];
  const count = countOfPages(lines, margin);
  const cut = count.filter(({ afterCut }) => afterCut).length;
  if (count.length < FEWEST_PAGES || cut * 2 < count.length) return [];
  return count.map(({ from, length }) => ({ from, to: from + length, insert: '' }));
}
