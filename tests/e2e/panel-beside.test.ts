import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { litTexts } from '../support/lit-texts.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { openPanel, pressToClose, textsOf } from '../support/popup-page.ts';
import { sendNote } from '../support/send-note.ts';

const SEED = 'http://www.jinshan.gov.cn/';
const IN_VIEW = '[data-in-view]';
const PICKED = '[aria-current]';

let browser: ExtensionBrowser;
let page: Page;
let panel: Page;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  const other = officialPage(noticeArticle());
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': { '/': seed, '/other': other },
      'www.chongming.gov.cn': { '/': other },
    },
  });
  page = await browser.open(SEED);
  panel = await openPanel(browser);
  await page.bringToFront();
});
afterAll(() => browser.close());

const headNow = () => panel.locator('.notice-header').textContent();

test('the popup opens the panel beside the page and makes room for it', async () => {
  const popup = await browser.openPopup(page);
  await pressToClose(popup, '在侧边栏打开');
  const beside = await browser.untilPanelIsOpen();
  await page.bringToFront();
  await expect
    .poll(() => beside.evaluate('document.querySelector("h1")?.textContent'))
    .toContain('放管服');
});

test('the panel shows the notice of the tab in front, and goes along with tabs and addresses', async () => {
  await expect.poll(headNow).toContain('放管服');
  const second = await browser.open(`${SEED}other`);
  await expect.poll(headNow).toContain('金府办〔2023〕12号');
  await second.goto(SEED);
  await expect.poll(headNow).toContain('放管服');
  await second.goto(`${SEED}other`);
  await expect.poll(headNow).toContain('金府办〔2023〕12号');
  await second.close();
  await page.bringToFront();
  await expect.poll(headNow).toContain('放管服');
});

test('the site that it offers to switch off is the one that the tab has gone to, and not the one before', async () => {
  const offer = (host: string) => panel.getByRole('button', { name: `在 ${host} 上停用` });
  const second = await browser.open(`${SEED}other`);
  await offer('www.jinshan.gov.cn').waitFor();
  await second.goto('http://www.chongming.gov.cn/');
  await offer('www.chongming.gov.cn').waitFor();
  expect(await offer('www.jinshan.gov.cn').count()).toBe(0);
  await second.close();
  await page.bringToFront();
});

test('the rows of what is in the window of the page are marked and in sight while one scrolls', async () => {
  const last = panel.locator('.row').last();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 4));
  await panel.locator(IN_VIEW).first().waitFor();
  const before = await textsOf(panel, IN_VIEW);
  expect(before).not.toContain(await last.textContent());
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect.poll(() => textsOf(panel, IN_VIEW)).not.toEqual(before);
  const first = await panel.locator(IN_VIEW).first().boundingBox();
  expect(first?.y).toBeGreaterThan(0);
  expect(first?.y).toBeLessThan(await panel.evaluate(() => innerHeight));
});

test('a click on the page picks its row, a click on a row shows its words on the page', async () => {
  const target = panel.locator('.row.target', { hasText: '> 1,450 家' });
  await target.evaluate((row: HTMLElement) => row.click());
  await expect.poll(() => target.getAttribute('aria-current')).toBe('location');
  await page.waitForFunction(() =>
    [...CSS.highlights.keys()].some((name) => name.includes('shown')),
  );
  const measure = (await page.evaluate(litTexts))['passage-measure']?.at(0) ?? '';
  const point = await page.evaluate((words) => {
    const range = [...(CSS.highlights.get('passage-measure') ?? [])].find(
      (each) => String(each) === words,
    );
    const live = range as Range;
    live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top } = live.getBoundingClientRect();
    return { x: left + 3, y: top + 8 };
  }, measure);
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => textsOf(panel, PICKED)).not.toContain(await target.textContent());
  expect((await textsOf(panel, PICKED)).join('')).toContain('审批服务事项');
});

test('a note that is written on the page shows at once in the panel, also after the page was loaded again', async () => {
  await panel
    .getByRole('tab')
    .last()
    .evaluate((tab: HTMLElement) => tab.click());
  await sendNote(browser, page, { words: '1450家', text: '核对口径' });
  await expect.poll(() => textsOf(panel, '.note-row .note-text')).toEqual(['核对口径']);
  await page.reload();
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => textsOf(panel, '.note-row .note-text')).toEqual(['核对口径']);
  await panel.locator('.note-row').evaluate((row: HTMLElement) => row.click());
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test('what was deleted in one tab can still be taken back after a look at another one', async () => {
  await page.bringToFront();
  await sendNote(browser, page, { words: null, text: '先删再说' });
  await panel.getByRole('tab').last().click();
  const row = panel.locator('.note-row', { hasText: '先删再说' });
  await row.focus();
  await row.press('Delete');
  await expect.poll(() => row.count()).toBe(0);
  const second = await browser.open(`${SEED}other`);
  await expect.poll(headNow).toContain('金府办〔2023〕12号');
  expect(await panel.locator('.status-bar').count()).toBe(0);
  await second.close();
  await page.bringToFront();
  await panel.getByRole('button', { name: '撤销' }).click();
  await panel.getByRole('tab').last().click();
  await row.waitFor();
});
