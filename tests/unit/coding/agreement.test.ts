import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohensKappa, krippendorffsAlpha } from '../../../lib/notebook/coding/agreement.ts';

/** Krippendorff 2011, example A: ten units, two observers, 0 and 1. */
const MEG = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
const OWEN = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];

const votes = MEG.map((meg, at) => ({ given: meg + (OWEN[at] ?? 0), coders: 2 }));

function pairOf(first: readonly number[], second: readonly number[]) {
  const count = (a: number, b: number) =>
    first.filter((value, at) => value === a && second[at] === b).length;
  return {
    both: count(1, 1),
    onlyFirst: count(1, 0),
    onlySecond: count(0, 1),
    neither: count(0, 0),
  };
}

test('alpha of the example in Krippendorff’s paper is 0.095', () => {
  expect(krippendorffsAlpha(votes)).toBeCloseTo(0.095, 3);
});

test('units that one coder alone has coded change nothing', () => {
  expect(krippendorffsAlpha([...votes, { given: 1, coders: 1 }])).toBe(krippendorffsAlpha(votes));
});

/** Cohen 1960 and the usual textbook table: 20 + 15 of 50 agree, of which chance gives half. */
test('kappa of 20 yes and 15 no among 50, with 5 and 10 apart, is 0.4', () => {
  expect(cohensKappa({ both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 })).toBeCloseTo(0.4, 6);
});

const SAY_NOTHING = [
  { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 },
  { both: 0, onlyFirst: 0, onlySecond: 0, neither: 8 },
  { both: 8, onlyFirst: 0, onlySecond: 0, neither: 0 },
];

test.each(SAY_NOTHING)('where nothing differs (%j) neither coefficient says anything', (pair) => {
  expect(cohensKappa(pair)).toBeNull();
  const units = [
    ...Array.from({ length: pair.both }, () => ({ given: 2, coders: 2 })),
    ...Array.from({ length: pair.neither }, () => ({ given: 0, coders: 2 })),
  ];
  expect(krippendorffsAlpha(units)).toBeNull();
});

const judgements = fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { minLength: 2, maxLength: 60 });

test('both are 1 where two coders agree throughout, and are the same whoever comes first', () => {
  void fc.assert(
    fc.property(judgements, (units) => {
      const first = units.map(([a]) => a);
      const second = units.map(([, b]) => b);
      const kappa = cohensKappa(pairOf(first, second));
      expect(cohensKappa(pairOf(second, first))).toEqual(
        kappa === null ? null : expect.closeTo(kappa, 9),
      );
      expect([1, null]).toContain(cohensKappa(pairOf(first, first)));
      expect([1, null]).toContain(
        krippendorffsAlpha(first.map((given) => ({ given: given * 2, coders: 2 }))),
      );
    }),
  );
});
