import { Converter } from 'opencc-js/cn2t';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { litTexts } from '../support/lit-texts.ts';
import { selectWords } from '../support/note-page.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { clickIn, untilNoPanel, untilPanel } from '../support/panels.ts';
import { tellPage } from '../support/tab-messages.ts';
import { writeNote } from '../support/write-note.ts';

const HOST = 'http://www.jinshan.gov.cn';
const SENTENCE = '推进涉企事项线上办理，线上办理率达到95%以上';
const traditional = Converter({ from: 'cn', to: 'tw' });

let browser: ExtensionBrowser;
let page: Page;
let opened = 0;
/** What the site has at this moment. */
let article = '';
beforeAll(async () => {
  const answer = () => officialPage(article.replace('〕12', `〕${100 + opened}`));
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': { '/notice.html': answer },
      'm.jinshan.gov.cn': { '/print.html': answer },
    },
  });
});
afterAll(() => browser.close());

/** A notice of its own for each test, with a note on a sentence of it. */
beforeEach(async () => {
  opened += 1;
  article = noticeArticle();
  page = await browser.open(`${HOST}/notice.html?id=${opened}`);
  await untilLit(page, 'passage-prohibit', '不得');
  await writeNote(page, SENTENCE, '要点');
});

const noted = async () => (await page.evaluate(litTexts))['passage-yellow'] ?? [];

/** The site puts other paragraphs in the place of these, and the reader comes again. */
async function comeAgainTo(paragraphs: string[]): Promise<void> {
  article = noticeArticle(paragraphs);
  await page.reload();
}

test('where a paragraph was put before it, the note is on its words, and nothing is said', async () => {
  await comeAgainTo(noticeParagraphs().toSpliced(2, 0, '本通知所称企业，指在本区注册的企业。'));
  await untilLit(page, 'passage-yellow', SENTENCE);
  expect(await noted()).toEqual([SENTENCE]);
  await clickLit(page, 'passage-yellow', SENTENCE);
  expect((await untilPanel(page, 'card', '要点')).text).not.toContain('当时');
});

test('where its words were changed, the note shows those then and now, until the reader accepts them', async () => {
  const edited = '推进涉企事项全程线上办理，线上办理率达到98%以上';
  await comeAgainTo(noticeParagraphs().map((line) => line.replace(SENTENCE, edited)));
  await untilLit(page, 'passage-yellow', '全程');
  await clickLit(page, 'passage-yellow', '全程');
  const { text } = await untilPanel(page, 'card', '要点');
  expect(text).toContain(`当时\n${SENTENCE}\n现在\n`);
  expect(text).toContain('98%');
  await clickIn(page, '就指现在的文字');
  await untilNoPanel(page, 'card');
  await clickLit(page, 'passage-yellow', '全程');
  expect((await untilPanel(page, 'card', '要点')).text).not.toContain('当时');
});

test('where its paragraph is gone, the note is on no other words; the reader can put it where it belongs', async () => {
  const gone = noticeParagraphs().filter((line) => !line.includes(SENTENCE));
  await comeAgainTo(gone.toSpliced(3, 0, '三、改进服务方式。涉企事项一律网上办。'));
  await untilLit(page, 'passage-prohibit', '不得');
  const note = (await keptThings(browser, 'note')).at(-1);
  await tellPage(browser, page, { type: 'reanchor', id: note?.id });
  await untilPanel(page, 'bar', SENTENCE);
  expect(await noted()).toEqual([]);
  await selectWords(page, '涉企事项一律网上办');
  await clickIn(page, '放到这里');
  await untilLit(page, 'passage-yellow', '涉企事项一律网上办');
  await page.reload();
  await untilLit(page, 'passage-yellow', '涉企事项一律网上办');
});

test('the note is on the same words of the page in traditional characters, at another address', async () => {
  article = traditional(article);
  page = await browser.open('http://m.jinshan.gov.cn/print.html?print=1');
  await untilLit(page, 'passage-yellow', traditional(SENTENCE));
  expect(await noted()).toEqual([traditional(SENTENCE)]);
});
