import type { Run } from './run.ts';

/** One line of a page: a block, a row of a table. Offsets of its runs are in its own text. */
export interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  /** How many of its units stand in links. */
  readonly linked: number;
  /** Whether it is a row of a table of data. */
  readonly row: boolean;
}

/** Lines put together to one text, with `between` them, and the runs of that text. */
export function joinLines(
  lines: readonly Pick<Line, 'text' | 'runs'>[],
  between: string,
): Pick<Line, 'text' | 'runs'> {
  const runs: Run[] = [];
  let length = 0;
  for (const line of lines) {
    for (const run of line.runs)
      runs.push({ ...run, from: run.from + length, to: run.to + length });
    length += line.text.length + between.length;
  }
  return { text: lines.map(({ text }) => text).join(between), runs };
}
