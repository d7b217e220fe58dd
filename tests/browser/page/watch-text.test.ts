import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Look, watchText } from '../../../lib/page/watch-text.ts';

const SAME: Look = { changed: false, cost: 0 };

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Watches with a look that gives this each time. */
function watch(given: Look = SAME) {
  const look = vi.fn(async () => given);
  watchText(look, end.signal);
  return look;
}

/** Changes the page's text, and lets so many milliseconds pass. */
async function change(ms: number): Promise<void> {
  document.body.append('字');
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

/** Changes the page's text every 100 ms for so long. */
async function changeFor(ms: number): Promise<void> {
  for (let past = 0; past < ms; past += 100) await change(100);
}

test('the page is looked at when it is entered, and again when its text changes', async () => {
  const look = watch();
  expect(look).toHaveBeenCalledTimes(1);
  await change(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('what comes in many pieces is looked at once', async () => {
  const look = watch();
  await vi.advanceTimersByTimeAsync(10_000);
  for (let piece = 0; piece < 20; piece++) await change(10);
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a page at rest is not looked at', async () => {
  const look = watch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a widget that never rests is looked at every few seconds at most', async () => {
  const look = watch();
  await changeFor(60_000);
  expect(look.mock.calls.length).toBeGreaterThan(10);
  expect(look.mock.calls.length).toBeLessThan(30);
});

test('a text that is another each time is read less and less often', async () => {
  const look = watch({ changed: true, cost: 0 });
  await changeFor(120_000);
  expect(look.mock.calls.length).toBeLessThan(13);
});

test('a huge page is looked at so seldom that it hardly notices', async () => {
  const look = watch({ changed: false, cost: 500 });
  await changeFor(60_000);
  expect(look.mock.calls.length).toBeLessThan(9);
});

test('after a rest a change is noticed quickly again', async () => {
  const look = watch();
  await changeFor(20_000);
  await vi.advanceTimersByTimeAsync(30_000);
  const before = look.mock.calls.length;
  await change(400);
  expect(look).toHaveBeenCalledTimes(before + 1);
});

test('a change while the page is being read is looked at afterwards', async () => {
  let answer: (look: Look) => void = () => {};
  const look = vi.fn(() => new Promise<Look>((resolve) => (answer = resolve)));
  watchText(look, end.signal);
  await change(5000);
  expect(look).toHaveBeenCalledTimes(1);
  answer(SAME);
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('text that a click brings to light is found', async () => {
  const look = watch();
  document.body.click();
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('when it is over, nothing is looked at any more', async () => {
  const look = watch();
  document.body.append('字');
  await Promise.resolve();
  end.abort();
  await change(10_000);
  expect(look).toHaveBeenCalledTimes(1);
});
