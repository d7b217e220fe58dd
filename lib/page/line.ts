import type { Run } from './run.ts';

/** One line of a page: a block, a row of a table. Offsets of its runs are in its own text. */
export interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  /** How many of its units stand in links. */
  readonly linked: number;
  /** Whether it stands in an element that is navigation by its name. */
  readonly aside: boolean;
  /** Whether it is a row of a table of data. */
  readonly row: boolean;
}

/** The runs of a line that begins at `from` in a longer text. */
export function moveRuns(runs: readonly Run[], from: number): Run[] {
  return runs.map((run) => ({ ...run, from: run.from + from, to: run.to + from }));
}

/** Pieces of one line put together again, with nothing between them. */
export function joinLines(lines: readonly Line[]): Line {
  const runs: Run[] = [];
  let text = '';
  for (const line of lines) {
    runs.push(...moveRuns(line.runs, text.length));
    text += line.text;
  }
  return {
    text,
    runs,
    linked: lines.reduce((sum, { linked }) => sum + linked, 0),
    aside: lines.some(({ aside }) => aside),
    row: lines.some(({ row }) => row),
  };
}
