import type { Edit } from '../edit.ts';
import { ends, wrapMargin } from '../wrapping.ts';

const LEADING = /^(?<number>[1-9]\d{0,2})(?=[\p{Script=Han}“（《])/u;
const FEWEST_PAGES = 4;

/** A number at the head of a line, and how long a count it ends. */
interface Leading {
  readonly number: number;
  readonly from: number;
  readonly length: number;
  /** The line before it stops amid a sentence. */
  readonly afterCut: boolean;
  readonly previous: Leading | undefined;
  readonly run: number;
}

/** Numbers at the heads of lines, each linked to the one before it in a count one by one, whatever stands between. */
function longestCount(lines: readonly string[]): Leading[] {
  const last = new Map<number, Leading>();
  let longest: Leading | undefined;
  let from = 0;
  lines.forEach((line, index) => {
    const number = Number(LEADING.exec(line)?.groups?.number);
    if (!Number.isNaN(number)) {
      const before = lines[index - 1] ?? '';
      const previous = last.get(number - 1);
      const leading = {
        number,
        from,
        length: String(number).length,
        afterCut: before !== '' && !ends(before),
        previous,
        run: (previous?.run ?? 0) + 1,
      };
      last.set(number, leading);
      if (leading.run > (longest?.run ?? 0)) longest = leading;
    }
    from += line.length + 1;
  });
  const count: Leading[] = [];
  for (let leading = longest; leading !== undefined; leading = leading.previous)
    count.unshift(leading);
  return count;
}

/** `12本一致` → `本一致`: page numbers that were glued to the first line of each page, known by their count amid sentences. */
export function pageNumbers(text: string): Edit[] {
  const lines = text.split('\n');
  if (wrapMargin(lines) === null) return [];
  const count = longestCount(lines);
  const cut = count.filter(({ afterCut }) => afterCut).length;
  if (count.length < FEWEST_PAGES || cut * 2 < count.length) return [];
  return count.map(({ from, length }) => ({ from, to: from + length, insert: '' }));
}
