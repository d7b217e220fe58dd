import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithNotices } from '../support/kept-notices.ts';
import type { ExtensionBrowser } from '../support/launch-with-extension.ts';
import { manyShortNotices } from '../support/short-notices.ts';
import { openListening } from '../support/workspace-messages.ts';
import { openWorkspace } from '../support/workspace-page.ts';

const COUNT = 200;

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await launchWithNotices(manyShortNotices(COUNT));
  page = await openWorkspace(browser, '#/library');
});
afterAll(() => browser.close());

/** Where a notice stands in the window. */
const topOf = (title: string) =>
  page
    .locator('.library-title', { hasText: title })
    .evaluate((row) => Math.round(row.getBoundingClientRect().top));

/** Runs in the page: the title in the middle of the window, once the list is at rest there. */
async function titleInTheMiddle(): Promise<string> {
  const frame = () => new Promise(requestAnimationFrame);
  for (let before = ''; ; ) {
    for (let frames = 0; frames < 5; frames += 1) await frame();
    const row = document.elementFromPoint(200, innerHeight / 2)?.closest('.library-row');
    const now = row?.querySelector('.library-title')?.textContent ?? '';
    if (now !== '' && now === before) return now;
    before = now;
  }
}

test('reading the texts shows how far it is, can be stopped, and goes on', async () => {
  await page.getByText(`共 ${COUNT} 份`).waitFor();
  await page.getByRole('button', { name: '停止' }).click();
  const stopped = page.getByText(/^已停在 \d+ \/ 200/u);
  await stopped.waitFor();
  await page.getByRole('combobox', { name: '排序' }).selectOption('要点多少');
  await page.keyboard.press('End');
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('End');
  await page.getByText('未读').last().waitFor();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText(/^正在通读全文/u).waitFor();
  await expect.poll(() => page.locator('.reading-progress').textContent()).toBe('');
  await page.getByRole('combobox', { name: '排序' }).selectOption('标题');
});

test('going back from a notice leads to where one was in the list, with the focus on its row', async () => {
  await page.keyboard.press('Home');
  await page.evaluate(() => scrollTo(0, 12_000));
  const title = await page.evaluate(titleInTheMiddle);
  const row = page.locator('.library-title', { hasText: title });
  const before = await topOf(title);
  await row.click();
  await page.waitForURL(/#\/notice\//u);
  await page.goBack();
  // A browser keeps where a page was scrolled to by fractions of a pixel, and the row's place is told in whole ones.
  await expect.poll(async () => Math.abs((await topOf(title)) - before)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
});

test('all that is shown is chosen with one press', async () => {
  await page.getByRole('searchbox').fill('第3');
  await page.getByText('11 份，共 200 份').waitFor();
  await page.getByRole('button', { name: '选中列出的 11 份' }).click();
  await page.getByText('已选 11 份').waitFor();
  await page.getByRole('button', { name: '取消选择' }).click();
  await expect.poll(() => page.getByText('已选 11 份').count()).toBe(0);
});

test.each([
  ['q=104729组', []],
  ['q=从没有人说的话', ['没有符合的公文']],
])(
  'a library that is opened with what it is to show, %s, calls nothing missing before all is looked through',
  async (query, said) => {
    const { page: opened, ...listening } = await openListening(
      browser,
      `#/library?${new URLSearchParams(query)}`,
    );
    await expect.poll(() => opened.locator('.reading-progress').textContent()).toBe('');
    await opened.locator('.library:not([aria-busy=true])').waitFor();
    // It may be done before it has said that it is still looking, or that it is beginning.
    const answers = async () => (await listening.said()).filter((each) => !each.startsWith('正在'));
    await expect.poll(answers).toEqual(said);
    await opened.close();
  },
);
