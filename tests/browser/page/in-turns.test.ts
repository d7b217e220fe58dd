import { expect, test } from 'vitest';
import { inTurns } from '../../../lib/page/in-turns.ts';

const things = (count: number) => Array.from({ length: count }, (_, at) => at);
const MOST_AT_A_TIME = 250;

test('few things are done at once', () => {
  let doubled: readonly number[] = [];
  void inTurns(things(3), (some) => some.map((thing) => thing * 2), {
    signal: new AbortController().signal,
    done: (results) => {
      doubled = results;
    },
  });
  expect(doubled).toEqual([0, 2, 4]);
});

test('of many things only some are done before the page has its turn', async () => {
  const portions: number[] = [];
  const turns: number[] = [];
  const { port1, port2 } = new MessageChannel();
  // A message is a task: it comes in only where nobody holds the page.
  port1.onmessage = () => {
    turns.push(portions.length);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  let results: readonly number[] = [];
  await inTurns(
    things(3000),
    (some) => {
      portions.push(some.length);
      return some;
    },
    {
      signal: new AbortController().signal,
      done: (all) => {
        results = all;
      },
    },
  );
  port1.close();
  expect(results).toEqual(things(3000));
  expect(Math.max(...portions)).toBeLessThanOrEqual(MOST_AT_A_TIME);
  expect(new Set(turns)).toEqual(new Set(things(portions.length).slice(1)));
});

test('what is no longer wanted is not finished', async () => {
  const stop = new AbortController();
  let portions = 0;
  const act = (some: readonly number[]) => {
    portions += 1;
    stop.abort();
    return some;
  };
  let isDone = false;
  await inTurns(things(3000), act, {
    signal: stop.signal,
    done: () => {
      isDone = true;
    },
  });
  expect(portions).toBe(1);
  expect(isDone).toBe(false);
});
