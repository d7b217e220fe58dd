import type { Passage } from './rule.ts';

/** Number of the cell of a row, from 0, in which an offset of the passage lies. */
export function cellAt({ text }: Passage, at: number): number {
  return text.slice(0, at).split('\t').length - 1;
}

/** Name of the column of that cell; undefined where no header row names it. */
export function columnAt(passage: Passage, at: number): string | undefined {
  return passage.columns?.[cellAt(passage, at)];
}
