import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/styles/virtual-list.css';
import { VirtualList } from '../../../components/virtual-list/virtual-list.tsx';
import { testPage } from '../../support/test-page.ts';

const COUNT = 100_000;
const ROWS = Array.from({ length: COUNT }, (_, at) => at);
/** Rows of very different heights, of which the list is told nothing. */
const trueHeight = (row: number) => 24 + (row % 7) * 20;

const page = testPage();

const onLeave = vi.fn();
function show(rows: readonly number[] = ROWS) {
  page.show(
    <VirtualList
      name="numbers"
      label="数字"
      rows={rows}
      keyOf={String}
      heightOf={() => 40}
      onLeave={onLeave}
    >
      {(row, tabIndex) => (
        <button
          type="button"
          data-row={true}
          tabIndex={tabIndex}
          style={{ height: `${trueHeight(row)}px` }}
        >
          {row}
        </button>
      )}
    </VirtualList>,
  );
}

const items = () => page.all('li');
const focused = () => document.activeElement?.textContent;
const nextFrame = () => new Promise(requestAnimationFrame);
/** Where a row is in the window; NaN where it is not drawn. */
const topOf = (row: number) =>
  items()
    .find((item) => item.textContent === String(row))
    ?.getBoundingClientRect().top ?? Number.NaN;
const isInWindow = (row: number) => topOf(row) >= 0 && topOf(row) < window.innerHeight;

test('of a long list the rows near the window are drawn, and a screen reader is told of all', () => {
  show();
  expect(items().length).toBeLessThan(100);
  expect(items()[0]?.ariaSetSize).toBe(String(COUNT));
  expect(items()[2]?.ariaPosInSet).toBe('3');
});

test('keys lead to rows that were not drawn, and one row is the stop of the tab key', async () => {
  show();
  await userEvent.tab();
  expect(focused()).toBe('0');
  await userEvent.keyboard('{End}');
  await expect.poll(() => focused()).toBe(String(COUNT - 1));
  await expect.poll(() => isInWindow(COUNT - 1)).toBe(true);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => focused()).toBe(String(COUNT - 2));
  expect(page.all('[tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('{Home}');
  await expect.poll(() => focused()).toBe('0');
  await expect.poll(() => isInWindow(0)).toBe(true);
  await userEvent.keyboard('{ArrowUp}');
  expect(onLeave).toHaveBeenCalledOnce();
});

test('going on row by row keeps the row in the window, however high the rows are', async () => {
  show();
  await userEvent.tab();
  for (let row = 1; row <= 60; row++) {
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => focused()).toBe(String(row));
    expect(isInWindow(row)).toBe(true);
  }
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => Number(focused())).toBeGreaterThan(62);
});

test('the focus stays on its row when that is scrolled out of sight', async () => {
  show();
  await userEvent.tab();
  scrollTo(0, 500_000);
  await expect.poll(() => items().some((item) => Number(item.textContent) > 5000)).toBe(true);
  expect(focused()).toBe('0');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => isInWindow(1)).toBe(true);
});

test('what is in the window stays where it is when rows above it turn out otherwise', async () => {
  show();
  scrollTo(0, 1_000_000);
  await expect.poll(() => items().some((item) => Number(item.textContent) > 9000)).toBe(true);
  await nextFrame();
  for (let step = 0; step < 20; step++) {
    const seen = items().find((item) => item.getBoundingClientRect().top >= 100);
    const row = Number(seen?.textContent);
    const before = topOf(row);
    scrollBy(0, -60);
    await nextFrame();
    await nextFrame();
    expect(Math.abs(topOf(row) - before - 60)).toBeLessThanOrEqual(2);
  }
});

test('the list stands where it stood when the person comes back to it', async () => {
  show();
  scrollTo(0, 40_000);
  await expect.poll(() => items().some((item) => Number(item.textContent) > 500)).toBe(true);
  await nextFrame();
  const button = page.all('button').find((each) => isInWindow(Number(each.textContent)));
  const row = Number(button?.textContent);
  await userEvent.click(button as HTMLElement);
  const before = topOf(row);
  const place = history.state;
  page.show(null);
  scrollTo(0, 0);
  history.replaceState(place, '');
  show();
  await expect.poll(() => Math.abs(topOf(row) - before)).toBeLessThanOrEqual(1);
  expect(page.one('[tabindex="0"]')?.textContent).toBe(String(row));
});

test('rows that go leave the keys where they were', async () => {
  show([1, 2, 3, 4]);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  show([2, 3, 4]);
  expect(focused()).toBe('2');
  show([3, 4]);
  expect(page.one('[tabindex="0"]')?.textContent).toBe('3');
});
