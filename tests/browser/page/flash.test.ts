import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { flash } from '../../../lib/page/flash.ts';

let range: Range;
let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.append('不少于10家');
  range = new Range();
  range.selectNodeContents(document.body);
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const lit = () => [...CSS.highlights.keys()];

test('a passage that is shown is lit in full, then fades once, step by step', async () => {
  void flash([range], end.signal);
  const seen = new Set<string>();
  for (let ms = 0; ms < 3000; ms += 20) {
    for (const name of lit()) seen.add(name);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect([...seen]).toEqual([1, 2, 3, 4, 5, 6].map((step) => `passage-shown-${step}`));
  expect(lit()).toEqual([]);
});

test('who wants little motion sees it stand still, and then gone', async () => {
  const still = { matches: true } as MediaQueryList;
  vi.spyOn(window, 'matchMedia').mockReturnValue(still);
  void flash([range], end.signal);
  const seen = new Set<string>();
  for (let ms = 0; ms < 3000; ms += 20) {
    for (const name of lit()) seen.add(name);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect([...seen]).toEqual(['passage-shown-1']);
  expect(lit()).toEqual([]);
});

test('the next passage takes the place of the one before at once', async () => {
  void flash([range], end.signal);
  await vi.advanceTimersByTimeAsync(1500);
  end.abort();
  expect(lit()).toEqual([]);
  end = new AbortController();
  void flash([range], end.signal);
  await vi.advanceTimersByTimeAsync(0);
  expect(lit()).toEqual(['passage-shown-1']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(lit()).toEqual(['passage-shown-1']);
});
