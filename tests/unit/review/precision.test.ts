import { expect, test } from 'vitest';
import { type Counted, precisionByKind, wilson } from '../../../lib/review/precision.ts';

/** Bounds as tables of the score interval have them (L. D. Brown, T. T. Cai, A. DasGupta, 2001, and R's prop.test without correction). */
test.each([
  [9, 10, [0.5958, 0.9821]],
  [0, 10, [0, 0.2775]],
  [10, 10, [0.7225, 1]],
  [50, 100, [0.4038, 0.5962]],
] as const)('%i of %i lies between the bounds %j', (successes, trials, [low, high]) => {
  const share = wilson(successes, trials);
  expect(share?.share).toBe(successes / trials);
  expect(share?.low).toBeCloseTo(low, 4);
  expect(share?.high).toBeCloseTo(high, 4);
});

test('what was corrected was rightly found, but not read exactly', () => {
  const verdicts: Counted[] = [
    { kind: 'target', answer: 'right' },
    { kind: 'target', answer: 'corrected' },
    { kind: 'target', answer: 'wrong' },
    { kind: 'target', answer: 'wrong' },
    { kind: 'body', answer: 'right' },
  ];
  const [, target] = precisionByKind(verdicts);
  expect(target).toMatchObject({ kind: 'target', right: 1, corrected: 1, wrong: 2, judged: 4 });
  expect(target?.found?.share).toBe(0.5);
  expect(target?.exact?.share).toBe(0.25);
});

test('of a kind that nobody judged nothing is said', () => {
  const [measure] = precisionByKind([]);
  expect(measure).toMatchObject({ kind: 'measure', judged: 0, found: null, exact: null });
});
