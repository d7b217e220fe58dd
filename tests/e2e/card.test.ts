import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, placeOf, untilLit } from '../support/lit-page.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { cardSaying, openCard } from '../support/open-card.ts';
import { tellPage } from '../support/tab-messages.ts';

const NOTICE = 'http://www.jinshan.gov.cn/notice.html';
const HOSTILE = 'http://www.jinshan.gov.cn/hostile.html';

/** A page whose styles reach for every element, and whose forms answer in the place of properties. */
const hostilePage = officialPage(
  `<form name="body"><input name="parentElement"><input name="matches"><input name="closest">
<input name="textContent"><input name="childNodes"><img name="createElement" alt=""><img name="documentElement" alt="">
${noticeArticle()}</form>`,
  `<style>
html > div, div[popover], body ~ * { display: none !important; opacity: 0 !important; transform: scale(0) !important; }
* { color: transparent !important; font-size: 1px !important; letter-spacing: 50px !important; }
p { color: #333 !important; font-size: 16px !important; letter-spacing: 0 !important; }
</style>`,
);

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': {
        '/notice.html': officialPage(noticeArticle()),
        '/hostile.html': hostilePage,
        '/linked.html': officialPage(
          noticeArticle(
            noticeParagraphs('一、<a href="#fees">任何单位不得</a>向企业<b>摊派</b>费用。'),
          ),
        ),
      },
    },
  });
});
afterAll(() => browser.close());

async function openNotice(url = NOTICE): Promise<Page> {
  const page = await browser.open(url);
  await untilLit(page, 'passage-prohibit', '不得');
  return page;
}

const inHtml = (page: Page) => page.evaluate(() => document.documentElement.childElementCount);

test('a click on a lit passage opens a card that tells what was found; Escape closes it without a trace', async () => {
  const page = await openNotice();
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await clickLit(page, 'passage-prohibit', '不得');
  const { lines } = await cardSaying(page, '不得');
  expect(lines).toContain('规则');
  await page.keyboard.press('Escape');
  expect(await openCard(page)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a target’s card tells indicator, meaning, value, deadline and rule', async () => {
  const page = await browser.open(NOTICE);
  await untilLit(page, 'passage-target', '15家');
  await clickLit(page, 'passage-target', '15家');
  const { lines } = await cardSaying(page, '≥ 15 家');
  expect(lines).toEqual(
    expect.arrayContaining(['指标', '高新技术企业', '口径', '时限', '2023年12月31日', '规则']),
  );
  expect(lines.some((line) => line.startsWith('不少于'))).toBe(true);
});

test('where passages overlap, each of them can be picked', async () => {
  const page = await openNotice();
  await clickLit(page, 'passage-deadline', '30个工作日内');
  const { lines, box } = await cardSaying(page, '时限');
  expect(lines.slice(0, 3)).toEqual(expect.arrayContaining(['时限', '应当']));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await cardSaying(page, '应当')).box.left).toBe(box.left);
});

test('a click elsewhere closes the card, and the page is as it was', async () => {
  const page = await openNotice();
  const before = await inHtml(page);
  await clickLit(page, 'passage-prohibit', '不得');
  await cardSaying(page, '不得');
  expect(await inHtml(page)).toBe(before + 1);
  await page.mouse.click(5, 5);
  expect(await inHtml(page)).toBe(before);
});

test('the card gives the focus back', async () => {
  const page = await openNotice();
  await page.focus('a[href="/zwgk/"]');
  const { x, y } = await placeOf(page, 'passage-prohibit', '不得');
  await page.evaluate(() => addEventListener('mousedown', (event) => event.preventDefault()));
  await page.mouse.click(x, y);
  await cardSaying(page, '不得');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/zwgk/');
});

test('the card is wholly in the window, at its edges too', async () => {
  const page = await openNotice();
  await page.setViewportSize({ width: 400, height: 300 });
  await clickLit(page, 'passage-prohibit', '不得');
  const { box } = await cardSaying(page, '不得');
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(400);
  expect(box.bottom).toBeLessThanOrEqual(300);
});

test('a page’s own styles and clobbered names do not harm the card', async () => {
  const page = await openNotice(HOSTILE);
  await clickLit(page, 'passage-prohibit', '不得');
  const { box } = await cardSaying(page, '不得');
  expect(box.right - box.left).toBe(340);
  expect(box.bottom - box.top).toBeGreaterThan(80);
});

test('a link stays a link, and a selection a selection', async () => {
  const page = await openNotice('http://www.jinshan.gov.cn/linked.html');
  await page.click('a[href="#fees"]');
  expect(page.url()).toContain('#fees');
  expect(await openCard(page)).toBeNull();
  const { x, y } = await placeOf(page, 'passage-prohibit', '以任何名义');
  await page.mouse.dblclick(x + 40, y);
  expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  expect(await openCard(page)).toBeNull();
});

test('clicks that the page makes up open nothing', async () => {
  const page = await openNotice();
  const before = await inHtml(page);
  const place = await placeOf(page, 'passage-prohibit', '不得');
  await page.evaluate(({ x, y }) => {
    const click = new MouseEvent('click', { clientX: x, clientY: y, bubbles: true });
    document.elementFromPoint(x, y)?.dispatchEvent(click);
  }, place);
  expect(await inHtml(page)).toBe(before);
});

test('a kind that is switched off is not lit and opens no card, until it is switched on again', async () => {
  const page = await openNotice();
  const { x, y } = await placeOf(page, 'passage-prohibit', '不得');
  await tellPage(browser, page, { type: 'kinds', kinds: ['measure'] });
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['passage-measure']);
  await page.mouse.click(x, y);
  expect(await openCard(page)).toBeNull();
  await tellPage(browser, page, { type: 'kinds', kinds: ['measure', 'prohibit'] });
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toContain('passage-prohibit');
});
