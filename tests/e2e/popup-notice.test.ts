import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { litTexts } from '../support/lit-texts.ts';
import { countOf, focusedText, kindSwitch, OUTLINE, textsOf } from '../support/popup-page.ts';

const SEED = 'http://www.jinshan.gov.cn/';

let browser: ExtensionBrowser;
let page: Page;
let popup: Page;
beforeAll(async () => {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  browser = await launchWithExtension({ sites: { 'www.jinshan.gov.cn': { '/': seed } } });
  page = await browser.open(SEED);
});
afterAll(() => browser.close());

beforeEach(async () => {
  popup = await browser.openPopup(page);
  await popup.waitForSelector(OUTLINE);
  return () => popup.close();
});

/** Waits until words that are lit for a moment stand in the window of the page; gives them. */
async function flashedWords(): Promise<string> {
  const flash = await page.waitForFunction(() => {
    const shown = Array.from(CSS.highlights).find(([name]) => name.includes('shown'));
    const [range] = shown?.[1] ?? [];
    if (range === undefined) return null;
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight ? String(range) : null;
  });
  return (await flash.jsonValue()) ?? '';
}

test('the head of the notice is told in clean characters', async () => {
  expect(await popup.locator('h1').textContent()).toBe(
    '关于印发《2023年金山区推进政府职能转变和“放管服”改革工作要点》的通知',
  );
  const fields = await textsOf(popup, '.notice-header dd');
  expect(fields).toContain('2023-08-04');
  expect(fields).toContain('要点');
  expect(fields).toContain('上海市金山区推进政府职能转变和行政审批制度改革领导小组办公室');
});

test('at twice the size, where the popup is half as high, a row is shown whole when keys lead to it', async () => {
  await popup.setViewportSize({ width: 400, height: 300 });
  await popup.getByRole('searchbox').press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  const row = popup.locator('.outline .row:focus');
  const { y, height } = (await row.boundingBox()) ?? { y: -1, height: 0 };
  expect(height).toBeGreaterThan(20);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(300);
  const isOnTop = (element: Element) => {
    const { left, top, height: high } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 20, top + high / 2));
  };
  expect(await row.evaluate(isOnTop)).toBe(true);
});

test('the measures stand in order under the headings of the notice, each as often as it is counted', async () => {
  const headings = await textsOf(popup, '.outline h2');
  expect(headings).toContain('二、工作措施');
  expect(headings).toContain('（一）深化行政审批制度改革，全链条简化优化“放出活力”');
  const measures = await popup.locator('.row.measure, .row.leading').count();
  expect(measures).toBeGreaterThan(25);
  expect(await countOf(popup, 'measure')).toBe(measures);
});

test('targets are listed with their amounts, as many as are counted and lit', async () => {
  const targets = await popup.locator('.row.target').count();
  expect(await countOf(popup, 'target')).toBe(targets);
  const { 'passage-target': lit } = await page.evaluate(litTexts);
  expect(lit?.length).toBe(targets);
  const amounts = await textsOf(popup, '.row.target .amount');
  expect(amounts).toContain('> 1,450 家');
  expect(amounts).toContain('100 %');
});

test('a click on a target flashes its very words', async () => {
  await popup.locator('.row.target', { hasText: '> 1,450 家' }).click();
  await page.bringToFront();
  expect(await flashedWords()).toContain('1450家');
});

test('the filter takes simplified and traditional characters and tells how much is left', async () => {
  const filter = popup.getByRole('searchbox');
  await filter.fill('審批服務事項');
  await expect.poll(() => popup.locator('output').textContent()).not.toBe('');
  const traditional = await textsOf(popup, '.passage');
  await filter.fill('审批服务事项');
  await expect.poll(() => textsOf(popup, '.passage')).toEqual(traditional);
  expect(traditional.length).toBeGreaterThan(0);
  expect(traditional.length).toBeLessThan(await countOf(popup, 'measure'));
  expect(await textsOf(popup, 'mark')).toContain('审批服务事项');
});

test('what is not in the notice is said to be not there', async () => {
  await popup.getByRole('searchbox').fill('没有这样的词');
  expect(await popup.locator('.message').textContent()).toContain('没有符合的条目');
});

test('a click on a row brings its words before the reader', async () => {
  await page.evaluate(() => scrollTo(0, 0));
  await popup.locator('.row.measure').last().click();
  await page.bringToFront();
  expect(await flashedWords()).not.toBe('');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('the keyboard alone leads through the list to the words and back', async () => {
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await popup.keyboard.press('ArrowDown');
  const first = await focusedText(popup);
  expect(await textsOf(popup, '.outline .row')).toContain(first);
  await popup.keyboard.press('ArrowDown');
  expect(await focusedText(popup)).not.toBe(first);
  await popup.keyboard.press('ArrowUp');
  expect(await focusedText(popup)).toBe(first);
  await popup.keyboard.press('End');
  const rows = await textsOf(popup, '.outline .row');
  expect(await focusedText(popup)).toBe(rows.at(-1));
  await popup.keyboard.press('Enter');
  await page.bringToFront();
  expect(await flashedWords()).not.toBe('');
  await popup.bringToFront();
  await popup.keyboard.press('/');
  await popup.keyboard.insertText('监管');
  await expect.poll(() => popup.locator('mark').count()).toBeGreaterThan(0);
  await popup.keyboard.press('Escape');
  expect(await popup.getByRole('searchbox').inputValue()).toBe('');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowUp');
  expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('the tab key stops once at the whole list', async () => {
  const stops = await popup.locator('.outline [tabindex="0"]').count();
  expect(stops).toBe(1);
});

test('a kind that is switched off is put out in every tab, and stays off', async () => {
  const second = await browser.open(SEED);
  await expect
    .poll(async () => (await second.evaluate(litTexts))['passage-measure']?.length)
    .toBeGreaterThan(25);
  await popup.bringToFront();
  await kindSwitch(popup, 'measure').click();
  for (const tab of [page, second]) {
    await expect
      .poll(async () => (await tab.evaluate(litTexts))['passage-measure'] ?? [])
      .toEqual([]);
  }
  expect(await popup.locator('.row.measure').count()).toBeLessThan(await countOf(popup, 'measure'));
  const again = await browser.openPopup(second);
  await again.waitForSelector('.kind-switches');
  expect(await kindSwitch(again, 'measure').getAttribute('aria-pressed')).toBe('false');
  await kindSwitch(again, 'measure').click();
  await expect
    .poll(async () => (await page.evaluate(litTexts))['passage-measure']?.length)
    .toBeGreaterThan(25);
  await expect.poll(() => kindSwitch(popup, 'measure').getAttribute('aria-pressed')).toBe('true');
  await again.close();
  await second.close();
});
