import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/styles/segments.css';
import { AgreementTable } from '../../../components/coding/agreement-table.tsx';
import { WordsProvider } from '../../../components/words/words-context.ts';
import { zhCn } from '../../../components/words/zh-cn.ts';
import { testPage } from '../../support/test-page.ts';

const COUNT = 5000;
/** Of every second code the coders differ. */
const ROWS = Array.from({ length: COUNT }, (_, at) => ({
  ...{ id: `c${at}`, name: `编码${at}`, both: 3, onlyFirst: at % 2, onlySecond: 0, neither: 4 },
  ...{ kappa: 0.5, alpha: null },
}));

const onShow = vi.fn();
const page = testPage();
beforeEach(() =>
  page.show(
    <WordsProvider value={zhCn}>
      <AgreementTable rows={ROWS} coders={['甲', '乙']} shown={null} onShow={onShow} />
    </WordsProvider>,
  ),
);
afterEach(() => onShow.mockReset());

const rows = () => page.all('tbody tr[aria-rowindex]');
const focusedRow = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');

test('of a codebook of thousands the codes near the window are drawn, and all are told of', () => {
  expect(rows().length).toBeLessThan(200);
  expect(page.one('table')?.getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
});

test('keys lead to the last code and to where the coders differ on it, and to nothing where they agree', async () => {
  await userEvent.tab();
  await userEvent.keyboard('{End}{Enter}');
  expect(onShow).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.poll(focusedRow).toBe(String(COUNT + 1));
  await userEvent.keyboard('{Enter}');
  expect(onShow).toHaveBeenCalledExactlyOnceWith(`c${COUNT - 1}`);
  expect(page.all('[tabindex="0"]')).toHaveLength(1);
});
