import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/styles/virtual-list.css';
import '../../../components/styles/segments.css';
import { DisagreementList } from '../../../components/coding/disagreement-list.tsx';
import { WordsProvider } from '../../../components/words/words-context.ts';
import { zhCn } from '../../../components/words/zh-cn.ts';
import { testPage } from '../../support/test-page.ts';

const COUNT = 5000;
const DISAGREEMENTS = Array.from({ length: COUNT }, (_, at) => ({
  key: `unit ${at}`,
  words: `第${at}项工作应当按时完成。`,
  coder: '同事',
  code: '经费',
  notice: '关于培育企业的通知',
}));

const onOpen = vi.fn();
const page = testPage();
beforeEach(() =>
  page.show(
    <WordsProvider value={zhCn}>
      <DisagreementList disagreements={DISAGREEMENTS} onOpen={onOpen} />
    </WordsProvider>,
  ),
);

const items = () => page.all('li');

test('of thousands of disagreements those near the window are drawn, and a screen reader is told of all', () => {
  expect(items().length).toBeLessThan(100);
  expect(items()[0]?.ariaSetSize).toBe(String(COUNT));
});

test('keys lead to the last disagreement, and Enter to its words in the notice', async () => {
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  await expect.poll(() => document.activeElement?.textContent).toBe(DISAGREEMENTS.at(-1)?.words);
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(`unit ${COUNT - 1}`);
});
