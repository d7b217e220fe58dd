import { select } from './dom.ts';
import type { Line } from './line.ts';
import type { LineRange, PageLines } from './read-lines.ts';

/**
 * A selector must name at least this share of what the densest part is worth: it may match a leftover box. It may well name
 * less than the densest part, where a page has more words of its own (disclaimers) than a short document.
 */
const ENOUGH = 0.25;
/** The densest element must hold at least this share of the densest stretch of lines: else text and navigation lie side by side. */
const HELD = 0.7;
/** Navigation that speaks so loud at the edges of an element is not the document's, and neither is what it surrounds. */
const EDGES = 80;
/** A page whose densest part is worth less has no document in the midst of other things: all of it is taken. */
const DENSE = 40;

/** 相关阅读, 政策问答: what heads a box of furniture. A field of the page (来源：…) may head the text. */
const BOX_HEADING = /^[^：:]{2,8}$/u;
/** What a line in such a box counts. */
const BOXED = -20;

type Stretch = Pick<LineRange, 'start' | 'end'>;

/** The document of a page: from where to where its lines speak for a document. */
export interface Content extends Stretch {
  /** These lines, and around them its title and who signed it. */
  readonly lines: readonly Line[];
}

/** What the lines before each line are worth together. */
function sumsOf(values: readonly number[]): (at: number) => number {
  let sum = 0;
  const sums = values.map((value) => {
    sum += value;
    return sum;
  });
  return (at) => sums[at - 1] ?? 0;
}

/** The range that is worth the most; of equals the one with the fewest lines, and of these the outermost element. */
function best(
  ranges: readonly LineRange[],
  worth: (range: Stretch) => number,
): LineRange | undefined {
  const lengthOf = ({ start, end }: Stretch) => end - start;
  let most: LineRange | undefined;
  for (const range of ranges) {
    const gain = most ? worth(range) - worth(most) || lengthOf(most) - lengthOf(range) : 1;
    if (gain > 0 || (gain === 0 && range.start === most?.start)) most = range;
  }
  return most;
}

/** Has each line in a box of furniture speak against the document, prose too. */
function closeBoxes({ lines, ranges }: PageLines, values: number[]): void {
  const prose = sumsOf(values.map((value) => Math.max(value, 0)));
  for (const { start, end } of ranges) {
    const isHeaded = (values[start] ?? 0) < 0 && BOX_HEADING.test(lines[start]?.text ?? '');
    if (isHeaded && 2 * (prose(end) - prose(start)) < prose(values.length))
      values.fill(BOXED, start, end);
  }
}

/** The stretch of a range that is worth the most, with the neutral lines at its edges. */
function stretchOf({ start, end }: Stretch, sum: (at: number) => number): Stretch {
  let low = start;
  let most = { start, end: start };
  for (let at = start; at <= end; at += 1) {
    if (sum(at) < sum(low)) low = at;
    if (sum(at) - sum(low) >= sum(most.end) - sum(most.start)) most = { start: low, end: at };
  }
  return most;
}

/**
 * The document of the page. It lies in the first of `selectors` that names enough of what the page is worth (of several
 * elements that it matches, the best), else in the densest part, in which prose outweighs links, labels and navigation the
 * most. What stands before and after its words there is its own, too, but for links and furniture. `values` says what each
 * line counts; lines in boxes of furniture are marked down there.
 */
export function findContent(
  document: Document,
  page: PageLines,
  { selectors, values }: { selectors: readonly string[]; values: number[] },
): Content {
  const { ranges } = page;
  closeBoxes(page, values);
  const sum = sumsOf(values);
  const worth = ({ start, end }: Stretch) => sum(end) - sum(start);
  const contentOf = (range: Stretch, words = stretchOf(range, sum)): Content => ({
    ...words,
    lines: page.lines.filter(
      (_, at) =>
        at >= range.start &&
        at < range.end &&
        ((values[at] ?? 0) >= 0 || (at >= words.start && at < words.end)),
    ),
  });
  const whole = ranges.at(-1) ?? { start: 0, end: 0 };
  const densest = best(ranges, worth) ?? whole;
  const rangeOf = new Map(ranges.map((range) => [range.element, range]));
  for (const selector of selectors) {
    const matched = select(document, [selector]).flatMap((element) => rangeOf.get(element) ?? []);
    const named = best(matched, worth);
    if (named && worth(stretchOf(named, sum)) >= ENOUGH * worth(densest)) return contentOf(named);
  }
  const held = worth(densest) >= HELD * worth(stretchOf(whole, sum)) ? densest : whole;
  const stretch = stretchOf(held, sum);
  if (worth(stretch) < DENSE) return contentOf(whole, whole);
  return contentOf(worth(stretch) - worth(held) >= EDGES ? stretch : held);
}
