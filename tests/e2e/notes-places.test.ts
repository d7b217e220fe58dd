import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { litTexts } from '../support/lit-texts.ts';
import { selectWords } from '../support/note-page.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { clickIn, untilNoPanel, untilPanel } from '../support/panels.ts';
import { openNotes, textsOf } from '../support/popup-page.ts';
import { sendNote } from '../support/send-note.ts';
import { openEditor } from '../support/write-note.ts';

const HOST = 'http://www.jinshan.gov.cn';
const WORDS = '推进涉企事项线上办理，线上办理率达到95%以上';
/** The sentence twice, in surroundings that are neither the old ones nor to be told from each other. */
const TWICE = [
  `责任到人。${WORDS}。抓好落实。`,
  '四、强化督查。',
  `责任到人。${WORDS}。抓好落实。`,
];

let browser: ExtensionBrowser;
let page: Page;
let opened = 0;
/** What the site has at this moment. */
let article = '';
beforeAll(async () => {
  const answer = () => officialPage(article.replace('〕12', `〕${300 + opened}`));
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/notice.html': answer } },
  });
});
afterAll(() => browser.close());

/** A notice of its own for each test, with a note on a sentence of it. */
beforeEach(async () => {
  opened += 1;
  article = noticeArticle();
  page = await browser.open(`${HOST}/notice.html?id=${opened}`);
  await untilLit(page, 'passage-prohibit', '不得');
});

/** The site puts other paragraphs in the place of the one with the words, and the reader comes again. */
async function comeAgainTo(...paragraphs: string[]): Promise<void> {
  const at = noticeParagraphs().findIndex((line) => line.includes(WORDS));
  const others = noticeParagraphs().toSpliced(at, 1);
  article = noticeArticle(others.toSpliced(2, 0, ...paragraphs));
  await page.reload();
  await untilLit(page, 'passage-prohibit', '不得');
}

const lit = async (name: string) => (await page.evaluate(litTexts))[name] ?? [];

test('a note that may be about two places asks on the page, with what stands around each, and a click settles it', async () => {
  await sendNote(browser, page, { words: WORDS, text: '哪一处' });
  await comeAgainTo(...TWICE);
  await untilLit(page, 'passage-maybe', WORDS);
  expect(await lit('passage-maybe')).toEqual([WORDS, WORDS]);
  expect(await lit('passage-yellow')).toEqual([]);
  await clickLit(page, 'passage-maybe', WORDS);
  const { text } = await untilPanel(page, 'card', '不止一处');
  expect(text).toContain('哪一处');
  expect(text).toContain('责任到人。');
  expect(text.match(/就是这里/gu)).toHaveLength(2);
  await clickIn(page, '就是这里');
  await untilLit(page, 'passage-yellow', WORDS);
  expect(await lit('passage-maybe')).toEqual([]);
  await page.reload();
  await untilLit(page, 'passage-yellow', WORDS);
});

test('the popup lists the places with their surroundings, shows each on the page, and settles it', async () => {
  await sendNote(browser, page, { words: WORDS, text: '哪一处' });
  await comeAgainTo(...TWICE);
  const popup = await openNotes(browser, page);
  await popup.locator('.note-row', { hasText: '哪一处' }).click();
  const places = popup.locator('.note-places li');
  await expect.poll(() => places.count()).toBe(2);
  expect(await places.first().textContent()).toContain('责任到人');
  expect(await places.locator('mark').allTextContents()).toEqual([WORDS, WORDS]);
  await popup.getByRole('button', { name: '就是第 2 处' }).click();
  await expect.poll(() => textsOf(popup, '.note-row .tag')).toEqual([]);
  await page.bringToFront();
  await untilLit(page, 'passage-yellow', WORDS);
  const after = await page.evaluate(() => {
    const [range] = CSS.highlights.get('passage-yellow') ?? [];
    return range?.startContainer.parentElement?.previousElementSibling?.textContent;
  });
  expect(after).toBe('四、强化督查。');
  await popup.close();
});

test('a note whose passage is gone is put on another one from the popup, by selecting it', async () => {
  await sendNote(browser, page, { words: WORDS, text: '搬到哪里去了' });
  await comeAgainTo('三、改进服务方式。涉企事项一律网上办。');
  const popup = await openNotes(browser, page);
  await popup.locator('.note-row', { hasText: '搬到哪里去了' }).click();
  await popup.locator('.difference del').first().waitFor();
  await popup.getByRole('button', { name: '在页面上选定它所指的文字' }).click();
  await page.bringToFront();
  await untilPanel(page, 'bar', WORDS);
  await selectWords(page, '涉企事项一律网上办');
  await clickIn(page, '放到这里');
  await untilLit(page, 'passage-yellow', '涉企事项一律网上办');
  await popup.close();
});

test('what is begun on words can go on as a note on the whole notice, which then stands on the title', async () => {
  await openEditor(page, WORDS);
  await page.keyboard.type('总的看，力度比去年大');
  await clickIn(page, '改写在整份公文上');
  await untilPanel(page, 'card', '整份公文');
  await clickIn(page, '保存');
  await untilNoPanel(page, 'card');
  await untilLit(page, 'passage-written', '企业服务工作的通知');
  await page.reload();
  await untilLit(page, 'passage-written', '企业服务工作的通知');
  await clickLit(page, 'passage-written', '企业服务工作的通知');
  await untilPanel(page, 'card', '力度比去年大');
  await clickIn(page, '修改');
  await untilPanel(page, 'card', '放弃');
  await page.keyboard.type('，');
  await page.keyboard.press('Escape');
  const popup = await openNotes(browser, page);
  await expect.poll(() => textsOf(popup, '.note-words.whole')).toEqual(['整份公文']);
  await popup.close();
});

test('where another notice stands at the address now, the notes of the one before are named as such, and none of its own', async () => {
  await sendNote(browser, page, { words: WORDS, text: '去年的批注' });
  opened += 1;
  article = noticeArticle(
    noticeParagraphs('一、培育企业。年底前新增中小企业30家。').map((line) =>
      line.replace('2023年3月6日', '2024年3月8日'),
    ),
  );
  await page.reload();
  await untilLit(page, 'passage-target', '30家');
  const popup = await openNotes(browser, page);
  const former = popup.locator('.former-notice');
  await former.locator('summary', { hasText: '以前是另一份公文，有 1 条批注' }).click();
  expect(await former.locator('.note-text').textContent()).toBe('去年的批注');
  expect(await popup.locator('.note-row').count()).toBe(0);
  await popup.close();
  await page.bringToFront();
  await sendNote(browser, page, { words: WORDS, text: '今年的批注' });
  await untilLit(page, 'passage-written', WORDS);
  await clickLit(page, 'passage-written', WORDS);
  expect((await untilPanel(page, 'card', '今年的批注')).text).not.toContain('去年');
});
