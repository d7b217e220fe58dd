import { expect } from 'vitest';
import type { ReadPage } from '../../lib/page/run.ts';

/** Checks that runs are in order, and that text and page agree unit for unit, white space apart. */
export function expectRunsToMatch({ page, runs }: ReadPage): void {
  const plain = (text: string) => text.replace(/\s/gu, ' ');
  let read = 0;
  for (const { node, offset, from, to } of runs) {
    expect(from).toBeGreaterThanOrEqual(read);
    expect(page.text.slice(read, from)).toMatch(/^[\n\t ]*$/u);
    expect(plain(page.text.slice(from, to))).toBe(
      plain(node.data.slice(offset, offset + to - from)),
    );
    read = to;
  }
  expect(read).toBe(page.text.length);
}
