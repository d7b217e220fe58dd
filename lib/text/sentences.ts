import type { Span } from '../model/span.ts';

/** A sentence, or what stands for one in a list or table: up to 。；！？, the end of the line or of the cell, and without that mark. */
export const SENTENCE = /[^\s。；;！？!?][^。；;！？!?\n\t]*/u;

/** The part of a text between two of its marks that holds `at`, the marks left out. */
export function partAround(text: string, at: number, mark: RegExp): Span {
  const before = Array.from(text.slice(0, at).matchAll(mark)).at(-1);
  const from = before === undefined ? 0 : before.index + before[0].length;
  const behind = text.slice(at).search(new RegExp(mark.source, 'u'));
  return { from, to: behind < 0 ? text.length : at + behind };
}
