import { existsSync, readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { litTexts } from '../support/lit-texts.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { countReads, tellPage, untilStatus } from '../support/tab-messages.ts';

const HOST = 'http://www.jinshan.gov.cn';
const NO_FEES = '任何单位不得以任何名义向企业摊派费用';
const WORD_PAGE = '../shared/pages/009.html';

let browser: ExtensionBrowser;
beforeAll(async () => {
  const word = existsSync(WORD_PAGE) ? readFileSync(WORD_PAGE, 'utf8') : '';
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': {
        '/notice.html': officialPage(noticeArticle()),
        '/app.html': officialPage('<div id="app"></div>'),
        '/framed.html': officialPage(
          '<div style="height: 3000px"></div><iframe src="/notice.html" width="800" height="600"></iframe>',
        ),
        '/seed.html': readFileSync('tests/fixtures/seed-page.html', 'utf8'),
        '/word.html': word,
      },
    },
  });
});
afterAll(() => browser.close());

const put = (page: Page, selector: string, html: string) =>
  page.evaluate(
    ([where, what]) => {
      const element = document.querySelector(where);
      if (element !== null) element.innerHTML = what;
    },
    [selector, html] as const,
  );

test('a notice that arrives late is lit when it comes', async () => {
  const page = await browser.open(`${HOST}/app.html`);
  await untilStatus(browser, page, 'failed');
  await put(page, '#app', noticeArticle());
  expect((await untilLit(page, 'passage-prohibit', '不得'))['passage-prohibit']).toEqual([NO_FEES]);
});

test('after a single-page navigation the new notice is lit and the old one is not', async () => {
  const page = await browser.open(`${HOST}/app.html`);
  await put(page, '#app', noticeArticle());
  await untilLit(page, 'passage-prohibit', '摊派');
  const other = noticeParagraphs('一、严格用地管理。各镇不得违规占用耕地。').toSpliced(3, 1);
  await page.evaluate(() => history.pushState(null, '', '/other.html'));
  await put(page, '#app', noticeArticle(other));
  const lit = await untilLit(page, 'passage-prohibit', '耕地');
  expect(lit['passage-prohibit']).toEqual(['各镇不得违规占用耕地']);
});

test('when the notice goes, nothing stays lit', async () => {
  const page = await browser.open(`${HOST}/app.html`);
  await put(page, '#app', noticeArticle());
  await untilLit(page, 'passage-prohibit', '不得');
  await put(page, 'body', '');
  await page.waitForFunction(() => CSS.highlights.size === 0);
});

test('the same words in new elements are lit again, and not read again', async () => {
  const page = await browser.open(`${HOST}/notice.html`);
  const before = await untilLit(page, 'passage-prohibit', '不得');
  const reads = await countReads(browser);
  await page.evaluate(() => {
    const box = document.querySelector('#content') as Element;
    box.innerHTML = box.innerHTML.replaceAll('不得', '<span>不</span><em>得</em>');
  });
  await page.waitForFunction(() => CSS.highlights.get('passage-prohibit')?.size === 1);
  expect(await untilLit(page, 'passage-prohibit', '不得')).toEqual(before);
  expect(await reads()).toBe(0);
});

test('the font size switch of the page neither puts lights out nor has the page read again', async () => {
  const page = await browser.open(`${HOST}/seed.html`);
  const before = await untilLit(page, 'passage-measure', '優');
  const reads = await countReads(browser);
  await page.click('[data-size="20"]');
  await tellPage(browser, page, { type: 'show', span: { from: 0, to: 5 } });
  expect(await reads()).toBe(0);
  expect(await page.evaluate(litTexts)).toMatchObject(before);
});

test('a notice in a frame is lit there, and the popup leads to its words', async () => {
  const page = await browser.open(`${HOST}/framed.html`);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('the frame is missing');
  const lit = await untilLit(frame, 'passage-prohibit', '不得');
  expect(lit['passage-prohibit']).toEqual([NO_FEES]);
  expect(await page.evaluate(litTexts)).toEqual({});
  const popup = await browser.openPopup(page);
  await popup.locator('.outline .row', { hasText: '摊派' }).first().click();
  await page.bringToFront();
  await expect.poll(() => isInWindow(page, frame, 'passage-prohibit')).toBe(true);
});

/** Whether what is lit in a frame is where the reader of the page around it sees it. */
async function isInWindow(page: Page, frame: Frame, name: string): Promise<boolean> {
  const inFrame = await frame.evaluate((highlight) => {
    const [range] = CSS.highlights.get(highlight) ?? [];
    return (range as Range).getBoundingClientRect().top;
  }, name);
  return page.evaluate((top) => {
    const box = document.querySelector('iframe')?.getBoundingClientRect();
    const inPage = (box?.top ?? 0) + top;
    return inPage > 0 && inPage < innerHeight && top > 0 && top < (box?.height ?? 0);
  }, inFrame);
}

test.skipIf(!existsSync(WORD_PAGE))(
  'words pasted from Word, cut by elements, are lit whole',
  async () => {
    const page = await browser.open(`${HOST}/word.html`);
    const lit = await untilLit(page, 'passage-measure', '');
    const words = Object.values(lit).flat();
    const cut = await page.evaluate(
      () =>
        Array.from(CSS.highlights.values())
          .flatMap((highlight) => Array.from(highlight))
          .filter(({ startContainer, endContainer }) => startContainer !== endContainer).length,
    );
    expect(cut).toBeGreaterThan(10);
    expect(words.filter((text) => /[{}<>]|mso-/u.test(text))).toEqual([]);
  },
);
