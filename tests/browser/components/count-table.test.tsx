import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/styles/segments.css';
import { CountTable } from '../../../components/coding/count-table.tsx';
import { testPage } from '../../support/test-page.ts';

const COUNT = 5000;
const ROWS = Array.from({ length: COUNT }, (_, at) => ({
  id: `r${at}`,
  // Some names take more than one line.
  name: `关于做好第${at}项工作的通知`.repeat((at % 3) + 1),
}));
const COLUMNS = ['经费', '人员'].map((name, at) => ({ id: `c${at}`, name }));

const onCell = vi.fn();
const page = testPage();
beforeEach(() =>
  page.show(
    <CountTable
      caption="编码 × 公文"
      corner="公文"
      rows={ROWS}
      columns={COLUMNS}
      countOf={(_, column) => (column === 'c0' ? 0 : 7)}
      labelOf={(row, column, count) => `${row.name}，${column.name}：${count}`}
      onCell={onCell}
    />,
  ),
);
afterEach(() => onCell.mockReset());

const rows = () => page.all('tbody tr[aria-rowindex]');
const focusedRow = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');
const box = () => page.one('.table-box');

test('of a table of thousands of notices the rows near the window are drawn, and all are told of', () => {
  expect(rows().length).toBeLessThan(200);
  expect(page.one('table')?.getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
  expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
});

test('scrolled to the end, it shows the last notice, and its columns are as wide as before', async () => {
  const widths = () => page.all('thead th').map((head) => head.clientWidth);
  const before = widths();
  await expect
    .poll(() => {
      box()?.scrollTo(0, Number.MAX_SAFE_INTEGER);
      return rows().at(-1)?.querySelector('th')?.textContent;
    })
    .toBe(ROWS.at(-1)?.name);
  expect(widths()).toEqual(before);
});

test('keys lead from cell to cell, to rows that were not drawn, and into what a number counts', async () => {
  await userEvent.tab();
  expect(focusedRow()).toBe('2');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.poll(focusedRow).toBe(String(COUNT + 1));
  const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onCell).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(onCell).toHaveBeenCalledExactlyOnceWith(`r${COUNT - 1}`, 'c1');
  expect(page.all('[tabindex="0"]')).toHaveLength(1);
});
