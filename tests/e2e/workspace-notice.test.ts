import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addWordings } from '../support/add-wordings.ts';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { idOf } from '../support/many-notes.ts';
import { noteOnText } from '../support/note-on-text.ts';
import { noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const SITE = 'www.jinshan.gov.cn';
const HEAD = ['金山区人民政府办公室关于做好2023年企业服务工作的通知', '金府办〔2023〕12号'];
const TEXT = [...HEAD, ...noticeParagraphs()].join('\n');
const NOW = [
  ...HEAD,
  ...noticeParagraphs('一、加强企业培育。年底前新增高新技术企业不少于20家。'),
  '附件：高新技术企业培育名单',
];
const PAGE = officialPage(
  `<div class="article-content">${NOW.map((line) => `<p>${line}</p>`).join('\n')}</div>`,
);

let browser: ExtensionBrowser;
let workspace: Page;
beforeAll(async () => {
  browser = await launchWithNotices([{ text: TEXT, url: `http://${SITE}/1.html` }], {
    [SITE]: { '/1.html': PAGE },
  });
  await addWordings(browser, [
    noteOnText({ at: 0, notice: idOf(2, 0), text: TEXT, words: '线上办理率', said: '口径？' }),
    noteOnText({ at: 1, notice: idOf(2, 0), text: TEXT, words: '不少于15家', said: '去年12家' }),
    noteOnText({
      at: 2,
      notice: idOf(2, 0),
      text: '早已删去的一句话',
      words: '早已删去',
      said: '旧话',
    }),
  ]);
  workspace = await openWorkspace(browser, `#/notice/${idOf(2, 0)}`);
  await workspace.locator('.kept-text .line').first().waitFor();
});
afterAll(() => browser.close());

const card = () => workspace.getByRole('region', { name: '标记' });
const marks = (kind: string) => workspace.locator(`.kept-text a.part:has(.${kind})`);

test('the kept text is lit by kind, with notes beside their words and lost ones under it', async () => {
  expect(await marks('target').allTextContents()).toContain('95%以上');
  expect(await marks('prohibit').count()).toBeGreaterThan(0);
  const beside = workspace.getByRole('note', { name: '本段批注' });
  await expect.poll(() => beside.count()).toBe(2);
  expect(await beside.first().textContent()).toContain('去年12家');
  const lost = workspace.getByRole('region', { name: '在正文里没有确切位置的批注' });
  expect(await lost.textContent()).toContain('旧话');
});

test('a mark tells why it is one, and takes a verdict and a correction by the keyboard alone', async () => {
  await marks('target').filter({ hasText: '95%以上' }).focus();
  await workspace.keyboard.press('Enter');
  await card()
    .getByText('涉企事项线上办理')
    .first()
    .waitFor({ timeout: 5000 })
    .catch(() => {});
  expect(await card().textContent()).toContain('依据');
  await workspace.keyboard.press('Enter');
  await card().locator('[aria-pressed="true"]', { hasText: '对' }).waitFor();
  await card().getByRole('button', { name: '更正' }).click();
  await card().getByLabel('值', { exact: true }).fill('90');
  await workspace.keyboard.press('Enter');
  await card().getByText('已更正为').waitFor();
  await workspace.locator('.notice-found .row.target', { hasText: '≥ 90 %' }).waitFor();
  await workspace.keyboard.press('Escape');
  await expect.poll(() => card().count()).toBe(0);
});

test('selected words get a note, which can be deleted and brought back', async () => {
  await workspace.evaluate(() => {
    const parts = [...document.querySelectorAll('.kept-text [data-at]')];
    const node = parts.find((part) => part.textContent?.includes('摊派费用'))?.firstChild;
    const inner = node?.nodeType === Node.TEXT_NODE ? node : node?.firstChild;
    const at = inner?.textContent?.indexOf('摊派费用') ?? -1;
    if (inner) getSelection()?.setBaseAndExtent(inner, at, inner, at + 4);
  });
  await workspace.getByRole('toolbar').getByRole('button', { name: '写批注' }).click();
  await workspace.getByLabel('批注内容').fill('收费清单在哪里');
  await workspace.keyboard.press('Control+Enter');
  const note = workspace.locator('.beside .note-item', { hasText: '收费清单在哪里' });
  await note.waitFor();
  expect(await note.textContent()).toContain('摊派费用');
  await note.locator('.note-row').focus();
  await workspace.keyboard.press('Delete');
  await expect.poll(() => note.count()).toBe(0);
  await workspace.getByRole('button', { name: '撤销' }).click();
  await note.waitFor();
});

test('the text is compared with the page as it is now, which is taken over and back with the notes', async () => {
  const asked = browser.requests.length;
  await workspace.getByRole('button', { name: '与现在的网页比较' }).click();
  await workspace.getByText('没有打开这份公文的网页').waitFor();
  expect(browser.requests.slice(asked).filter(({ url }) => url.startsWith('http'))).toEqual([]);
  const page = await browser.open(`http://${SITE}/1.html`);
  await untilLit(page, 'passage-prohibit', '不得');
  await workspace.bringToFront();
  await workspace.getByRole('button', { name: '再看一次' }).click();
  await workspace.getByText('改动 1 段，新增 1 段，删去 0 段').waitFor();
  expect(await workspace.locator('.difference del').allTextContents()).toEqual(['15']);
  expect(await workspace.locator('.difference ins').first().textContent()).toBe('20');
  await workspace.getByText(/文字有改动 1 条/u).waitFor();
  await workspace.keyboard.press('n');
  expect(await workspace.evaluate(() => document.activeElement?.textContent)).toContain('1520家');
  await workspace.getByRole('button', { name: '改存现在的正文' }).click();
  await workspace.locator('.kept-text', { hasText: '培育名单' }).waitFor();
  await expect.poll(() => workspace.locator('.beside').count()).toBe(3);
  await workspace.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => workspace.locator('.kept-text').textContent()).not.toContain('培育名单');
});
