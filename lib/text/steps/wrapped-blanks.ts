import type { Edit } from '../edit.ts';
import { columns } from '../wrapping.ts';

/** A blank between words, and how wide all is that stands between it and the blank or line end before it. */
interface Gap {
  readonly at: number;
  readonly width: number;
}

const SHORTEST = 24;
const LONGEST = 44;
/** Marks that stood for full-width ones when the text was cut. */
const NARROW_MARKS = /[,;:()]/gu;
const GOES_ON = /^[\p{Script=Han}）)，,]$/u;
const WORDS = /^[\p{Script=Han}，,、；;：:）)(（]$/u;
/** The first line of an item is as much wider: its number hangs. */
const HANGING = 4;
const LOOSE = 2;
const FEWEST = 4;

/** Blanks behind as many words as fill a line. */
function gapsIn(text: string): Gap[] {
  const gaps: Gap[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const before = text.slice(from, at);
    const { length } = before;
    const words = length > LONGEST * 2 ? before.slice(-LONGEST * 2) : before;
    const line = words.slice(words.lastIndexOf('\n') + 1);
    if (isFull(line) && WORDS.test(text.charAt(at + 1)))
      gaps.push({ at, width: columns(line.replace(NARROW_MARKS, '，')) });
    from = at + 1;
  }
  return gaps;
}

function isFull(line: string): boolean {
  return line.length >= SHORTEST && line.length <= LONGEST && GOES_ON.test(line.slice(-1));
}

/** The gaps behind lines of one width; most of all where there are several such widths. */
function ofOneWidth(gaps: readonly Gap[]): readonly Gap[] {
  const sets = [...new Set(gaps.map(({ width }) => width))].map((usual) =>
    gaps.filter(({ width }) => width >= usual - LOOSE && width <= usual + HANGING),
  );
  return sets.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** `得向本府 申请补助` → `得向本府申请补助`: collections of laws put a blank where a line was cut, always behind as many columns. */
export function wrappedBlanks(text: string): Edit[] {
  const gaps = gapsIn(text);
  const cut = gaps.length < FEWEST ? [] : ofOneWidth(gaps);
  if (cut.length < FEWEST || cut.length * 2 <= gaps.length) return [];
  return cut.map(({ at }) => ({ from: at, to: at + 1, insert: '' }));
}
