import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reasons } from '../../../lib/rules/targets/classes/classify.ts';
import type { MarkedExamples } from '../../../lib/rules/targets/marked-examples.ts';
import { firstToHold } from '../../../lib/rules/targets/reason.ts';
import { markedQuantity } from '../../support/marked-quantity.ts';

const tables = import.meta.glob<Readonly<Record<string, MarkedExamples>>>(
  '../../../lib/rules/targets/classes/*.examples.ts',
  { eager: true },
);

const tableOf = (name: string) =>
  Object.entries(tables)
    .filter(([file]) => basename(file) === `${name}.examples.ts`)
    .flatMap(([, module]) => Object.values(module))[0];

const words = (example: MarkedExamples['holds'][number]) =>
  typeof example === 'string' ? example : example[0];

describe.each(reasons.map((reason) => ({ reason, name: reason.name })))(
  'why a number is no commitment: $name',
  ({ reason, name }) => {
    const table = tableOf(name);

    test('has examples of when it holds and when it does not', () => {
      expect(table?.holds.length).toBeGreaterThan(0);
      expect(table?.fails.length).toBeGreaterThan(0);
    });

    test.each((table?.holds ?? []).map((example) => [words(example), example] as const))(
      'holds: %s',
      (_, example) => {
        const { quantity, scene } = markedQuantity(example);
        expect(firstToHold([reason], quantity, scene)).not.toBeNull();
      },
    );

    test.each((table?.fails ?? []).map((example) => [words(example), example] as const))(
      'does not hold: %s',
      (_, example) => {
        const { quantity, scene } = markedQuantity(example);
        expect(firstToHold([reason], quantity, scene)).toBeNull();
      },
    );
  },
);

test('no table is left behind by a reason that is gone', () => {
  const names = reasons.map(({ name }) => `${name}.examples.ts`);
  expect(Object.keys(tables).filter((file) => !names.includes(basename(file)))).toEqual([]);
});
