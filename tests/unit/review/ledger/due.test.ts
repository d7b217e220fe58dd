import { expect, test } from 'vitest';
import { daysBetween, dueState, summarise } from '../../../../lib/review/ledger/due.ts';
import { lineOf } from '../../../support/ledger-lines.ts';

const TODAY = '2025-06-30';

test.each([
  ['2025-06-29', null, 'overdue'],
  ['2025-06-30', null, 'soon'],
  ['2025-07-30', null, 'soon'],
  ['2025-07-31', null, 'later'],
  [undefined, null, 'none'],
  ['2025-06-29', 'under-way', 'overdue'],
  ['2025-06-29', 'behind', 'overdue'],
  ['2025-06-29', 'done', 'done'],
  ['2025-12-31', 'done', 'done'],
  [undefined, 'done', 'done'],
] as const)('what is due on %s and is %s is %s on the last day of June', (due, state, expected) => {
  const line = lineOf('加强宣传', state === null ? { due } : { due, said: { state } });
  expect(dueState(line, TODAY)).toBe(expected);
});

test('days are counted by the calendar, over the ends of months and leap years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-01-01', '2024-12-31')).toBe(-1);
});

test('a ledger is summed up in one line', () => {
  const lines = [
    lineOf('一', { due: '2025-01-31' }),
    lineOf('二', { due: '2025-01-31', said: { state: 'done' } }),
    lineOf('三', { due: '2025-07-01' }),
    lineOf('四', { due: '2026-07-01' }),
    lineOf('五'),
  ];
  expect(summarise(lines, TODAY)).toEqual({ lines: 5, overdue: 1, soon: 1, done: 1 });
});
