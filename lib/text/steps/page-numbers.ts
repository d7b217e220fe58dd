import type { Edit } from '../edit.ts';
import { columns, ends, wrapMargin } from '../wrapping.ts';

/** A page number at the head of a line, glued to it or, behind an indent, parted from it by a blank: `12本一致`, `  34 镇域`. */
const LEADING = /^(?<mark>[1-9]\d{0,2}(?=[\p{Script=Han}“（《])| {2,}[1-9]\d{0,2} (?=\S))/u;
/** `10012.3 提高`: glued to the decimal number of a part, which is 12.3 or 2.3. */
const BEFORE_DECIMAL = /^(?<figures>[1-9]\d{1,4})\.\d{1,2}(?:\.\d{1,2}){0,2} ?\p{Script=Han}/u;
const FEWEST_PAGES = 4;
/** From this number on, fewer will do: nothing else begins a count with it. */
const LARGE = 20;
const FEWEST_LARGE = 3;
/** So many pages in a row may begin with a heading or a figure, which hides their numbers. */
const HIDDEN_PAGES = 2;
/** The share of pages whose numbers are shown. */
const SHOWN = 0.7;
/** A line that was cut is nearly as wide as the margin. */
const LOOSE = 6;

/** A number at the head of a line. */
interface Leading {
  readonly number: number;
  readonly from: number;
  readonly length: number;
  /** The line before it was cut at the margin, amid a sentence. */
  readonly afterCut: boolean;
  /** What follows is the number of a part, before which no line is cut. */
  readonly beforePart: boolean;
}

/** A count one by one, from its last number back to its first. */
interface Count {
  readonly last: Leading;
  readonly before: Count | undefined;
  /** How many of its numbers interrupt a sentence. */
  readonly cuts: number;
}

/** The numbers that a line may begin with, as written. */
function marksOf(line: string): { mark: string; beforePart: boolean }[] {
  const { mark } = LEADING.exec(line)?.groups ?? {};
  if (mark !== undefined) return [{ mark, beforePart: false }];
  const figures = BEFORE_DECIMAL.exec(line)?.groups?.figures ?? '';
  const lengths = [figures.length - 2, figures.length - 1];
  return lengths
    .filter((length) => length > 0 && length < 4 && figures[length] !== '0')
    .map((length) => ({ mark: figures.slice(0, length), beforePart: true }));
}

function leadingNumbers(lines: readonly string[], margin: number): Leading[] {
  let from = 0;
  return lines.flatMap((line, index) => {
    const start = from;
    from += line.length + 1;
    const marks = marksOf(line);
    if (marks.length === 0) return [];
    const before = lines[index - 1] ?? '';
    const afterCut = !ends(before) && columns(before) >= margin - LOOSE;
    return marks.map(({ mark, beforePart }) => {
      return { number: Number(mark), from: start, length: mark.length, afterCut, beforePart };
    });
  });
}

/**
 * Numbers at the heads of lines that count one by one, whatever stands between; of several counts (the rows of a table make one, too)
 * the one that interrupts most sentences.
 */
function countOfPages(lines: readonly string[], margin: number): Leading[] {
  const counts = new Map<number, Count>();
  for (const last of leadingNumbers(lines, margin)) {
    const before = bestBefore(counts, last.number);
    const cuts = (before?.cuts ?? 0) + (last.afterCut ? 1 : 0);
    if (cuts >= (counts.get(last.number)?.cuts ?? 0))
      counts.set(last.number, { last, before, cuts });
  }
  const [best] = [...counts.values()].sort((a, b) => b.cuts - a.cuts || b.last.from - a.last.from);
  const pages: Leading[] = [];
  for (let count = best; count !== undefined; count = count.before) pages.unshift(count.last);
  return pages.slice(pages.findIndex(({ beforePart }) => !beforePart));
}

/** The count that goes on with a number; of those that hide some, the one that interrupts most sentences. */
function bestBefore(counts: ReadonlyMap<number, Count>, number: number): Count | undefined {
  let best: Count | undefined;
  for (let hidden = 0; hidden <= HIDDEN_PAGES; hidden += 1) {
    const count = counts.get(number - 1 - hidden);
    if (count !== undefined && (best === undefined || count.cuts > best.cuts)) best = count;
  }
  return best;
}

/** Numbers of which many are missing, such as those of every other row, are none of pages. */
function hidesMany(count: readonly Leading[]): boolean {
  const pages = (count.at(-1)?.number ?? 0) - (count[0]?.number ?? 0) + 1;
  return count.length < pages * SHOWN;
}

/** Enough numbers, half of which or more interrupt a sentence where one can be interrupted. */
function areOfPages(count: readonly Leading[]): boolean {
  const cut = count.filter(({ afterCut }) => afterCut).length;
  const may = count.filter(({ beforePart }) => !beforePart).length;
  const fewest = (count[0]?.number ?? 0) < LARGE ? FEWEST_PAGES : FEWEST_LARGE;
  return count.length >= fewest && cut * 2 >= may && !hidesMany(count);
}

/** `12本一致` → `本一致`: page numbers that were glued to the first line of each page, known by their count amid sentences. */
export function pageNumbers(text: string): Edit[] {
  const lines = text.split('\n');
  const margin = wrapMargin(lines);
  if (margin === null) return [];
  const count = countOfPages(lines, margin);
  return areOfPages(count)
    ? count.map(({ from, length }) => ({ from, to: from + length, insert: '' }))
    : [];
}
