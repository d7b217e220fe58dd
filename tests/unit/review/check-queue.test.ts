import { expect, test } from 'vitest';
import {
  checkQueue,
  nextWaiting,
  type Waiting,
  waitingKey,
} from '../../../lib/review/check-queue.ts';

const finding = (from: number, doubt: number, kind: Waiting['kind'] = 'target'): Waiting => ({
  notice: 'a',
  kind,
  span: { from, to: from + 2 },
  doubt,
});
const ALL = [finding(0, 0), finding(10, 2), finding(20, 1, 'body'), finding(30, 2)];
const places = (queue: readonly Waiting[]) => queue.map(({ span }) => span.from);

test('what is in doubt comes first, and what is in equal doubt as it stands in the text', () => {
  expect(places(checkQueue(ALL, ['target', 'body'], 'doubt'))).toEqual([10, 30, 20, 0]);
  expect(places(checkQueue(ALL, ['target', 'body'], 'text'))).toEqual([0, 10, 20, 30]);
});

test('only the chosen kinds are asked for', () => {
  expect(places(checkQueue(ALL, ['body'], 'doubt'))).toEqual([20]);
});

test('after the last one comes the first that was left open, and none where all is done', () => {
  const past = new Set([0, 3].map((at) => waitingKey(ALL[at]!)));
  expect(nextWaiting(ALL, (key) => past.has(key), 3)).toBe(1);
  expect(nextWaiting(ALL, (key) => past.has(key), 2)).toBe(2);
  expect(nextWaiting(ALL, () => true, 0)).toBe(-1);
});
