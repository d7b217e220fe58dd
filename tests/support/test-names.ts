import { describe, expect, test } from 'vitest';
import type { Passage } from '../../lib/rules/rule.ts';
import { markedTarget } from './marked-target.ts';

/** A sentence, the name that its number has in a list, and what stands above the sentence. */
export type Named = readonly [sentence: string, name: string, around?: Partial<Passage>];

/** Holds the names of numbers to tables, each with what its names are read from. */
export function testNames(tables: readonly (readonly [from: string, table: readonly Named[]])[]) {
  describe.each(tables)('a name is read from %s', (_, table) => {
    const rows = table.map(([sentence, name, around]) => ({ sentence, name, around }));
    test.each(rows)('$sentence: $name', ({ sentence, name, around }) => {
      expect(markedTarget(sentence, around).value?.indicator).toBe(name);
    });
  });
}
