import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTargets } from '../../../lib/rules/targets/find-targets.ts';
import { lookAlikes } from '../../../lib/rules/targets/look-alikes/find-look-alike.ts';
import type { MarkedExamples } from '../../../lib/rules/targets/marked-examples.ts';
import { AROUND, markedQuantity } from '../../support/marked-quantity.ts';

const tables = import.meta.glob<Readonly<Record<string, MarkedExamples>>>(
  '../../../lib/rules/targets/look-alikes/*.examples.ts',
  { eager: true },
);

const tableOf = (name: string) =>
  Object.entries(tables)
    .filter(([file]) => basename(file) === `${name}.examples.ts`)
    .flatMap(([, module]) => Object.values(module))[0];

const rows = (examples: MarkedExamples['holds'] = []) =>
  examples.map((example) => [typeof example === 'string' ? example : example[0], example] as const);

describe.each(lookAlikes.map((lookAlike) => ({ lookAlike, name: lookAlike.name })))(
  'numbers that count nothing: $name',
  ({ lookAlike, name }) => {
    const table = tableOf(name);

    test('has examples of what it is and what it is not', () => {
      expect(table?.holds.length).toBeGreaterThan(0);
      expect(table?.fails.length).toBeGreaterThan(0);
    });

    test.each(rows(table?.holds))('is one: %s', (_, example) => {
      const { quantity, scene } = markedQuantity(example);
      expect(lookAlike.is(quantity, scene)).toBe(true);
    });

    test.each(rows(table?.fails))('is none: %s', (_, example) => {
      const { quantity, scene } = markedQuantity(example);
      expect(lookAlike.is(quantity, scene)).toBe(false);
    });
  },
);

test('a number that counts nothing is not reported, the one beside it is', () => {
  const text = '打造15分钟便民服务圈，实施三年行动计划，培育30家企业';
  const found = findTargets([{ ...AROUND, text }]).flat();
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['30家']);
});

test('no table is left behind by a look-alike that is gone', () => {
  const names = lookAlikes.map(({ name }) => `${name}.examples.ts`);
  expect(Object.keys(tables).filter((file) => !names.includes(basename(file)))).toEqual([]);
});
