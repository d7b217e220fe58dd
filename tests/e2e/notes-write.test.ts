import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { litTexts } from '../support/lit-texts.ts';
import { selectWords } from '../support/note-page.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { clickIn, untilNoPanel, untilPanel, valueIn } from '../support/panels.ts';
import { openEditor, writeNote } from '../support/write-note.ts';

const HOST = 'http://www.jinshan.gov.cn';
const TITLE = '关于做好2023年企业服务工作的通知';
const WORDS = '推进涉企事项线上办理';
const CELLS = '<table border="1"><tr><th>序号</th><th>任务</th></tr>'.concat(
  ['压减审批环节', '推行告知承诺', '公开办事指南']
    .map((task, at) => `<tr><td>${at + 1}</td><td>${task}</td></tr>`)
    .join(''),
  '</table>',
);

let browser: ExtensionBrowser;
let page: Page;
let opened = 0;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': Object.fromEntries(
        // Each test has a notice of its own: notes follow a notice to whatever address it is at.
        Array.from({ length: 12 }, (_, at) => [
          `/${at}.html`,
          officialPage(
            noticeArticle(noticeParagraphs().concat(CELLS)).replace('12号', `${100 + at}号`),
          ).replace('<title>', `<title>${TITLE} - `),
        ]),
      ),
    },
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened += 1;
  page = await browser.open(`${HOST}/${opened}.html`);
  await untilLit(page, 'passage-prohibit', '不得');
});

const lit = async (name: string) => (await page.evaluate(litTexts))[name] ?? [];

test('a note that is written by mouse is there after a reload, on exactly its words', async () => {
  const before = await page.content();
  await writeNote(page, WORDS, '去年是九成');
  expect(await page.content()).toBe(before);
  await page.reload();
  await untilLit(page, 'passage-written', WORDS);
  expect(await lit('passage-yellow')).toEqual([WORDS]);
  await clickLit(page, 'passage-yellow', WORDS);
  await untilPanel(page, 'card', '去年是九成');
});

// Without caret browsing, which no test can switch on, a selection begins with the mouse.
test('words are selected and written on with the keyboard, in a colour and with tags', async () => {
  await selectWords(page, '为进');
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await untilPanel(page, 'tools');
  await page.keyboard.press('Alt+Shift+KeyN');
  for (let at = 0; at < 7; at += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await untilPanel(page, 'card', '放弃');
  await page.keyboard.type('育企');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('企业，培育');
  await page.keyboard.press('Control+Enter');
  await untilLit(page, 'passage-blue', '为进一步做好');
  await clickLit(page, 'passage-blue', '为进一步做好');
  expect((await untilPanel(page, 'card', '育企')).text).toContain('企业 · 培育');
});

test('one press marks the words in a colour', async () => {
  await selectWords(page, WORDS);
  await clickIn(page, '标为绿色');
  await untilLit(page, 'passage-green', WORDS);
  await untilNoPanel(page, 'tools');
  expect(await lit('passage-written')).toEqual([]);
});

test('a selection over paragraphs and into a table is one note, and comes back as such', async () => {
  await selectWords(page, '线上办理率', '推行告知');
  await clickIn(page, '标为橙色');
  await untilLit(page, 'passage-orange', '线上办理率');
  await page.reload();
  await untilLit(page, 'passage-orange', '线上办理率');
  const [words = ''] = await lit('passage-orange');
  expect(words).toMatch(/^线上办理率达到95%以上。[\s\S]*2023年3月6日[\s\S]*推行告知$/u);
});

test('an edit shows, the wording before can be had again, and so can what was deleted', async () => {
  await writeNote(page, WORDS, '初稿');
  await clickLit(page, 'passage-yellow', WORDS);
  await clickIn(page, '修改');
  await untilPanel(page, 'card', '放弃');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('定稿');
  await clickIn(page, '保存');
  await untilNoPanel(page, 'card');
  await clickLit(page, 'passage-yellow', WORDS);
  await untilPanel(page, 'card', '定稿');
  await clickIn(page, '历史版本');
  await untilPanel(page, 'card', '初稿');
  await clickIn(page, '恢复这一版');
  await untilNoPanel(page, 'card');
  await clickLit(page, 'passage-yellow', WORDS);
  expect((await untilPanel(page, 'card', '初稿')).text).not.toContain('定稿');

  await clickIn(page, '删除');
  await untilPanel(page, 'bar', '已删除');
  expect(await lit('passage-yellow')).toEqual([]);
  await clickIn(page, '撤销');
  await untilLit(page, 'passage-yellow', WORDS);
  await page.reload();
  await untilLit(page, 'passage-yellow', WORDS);
});

test('what was typed comes back after Escape and after a reload, until it is saved or discarded', async () => {
  const open = () => openEditor(page, WORDS);
  await open();
  await page.keyboard.type('还没写完');
  await page.keyboard.press('Escape');
  await untilNoPanel(page, 'card');
  await open();
  expect(await valueIn(page, '批注内容')).toBe('还没写完');
  await page.keyboard.press('End');
  await page.keyboard.type('的话');
  await page.reload();
  await untilLit(page, 'passage-prohibit', '不得');
  await open();
  expect(await valueIn(page, '批注内容')).toBe('还没写完的话');
  await clickIn(page, '放弃');
  await untilNoPanel(page, 'card');
  await open();
  expect(await valueIn(page, '批注内容')).toBe('');
});

/** What the reader has on the clipboard. */
async function pasted(): Promise<string> {
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    document.body.prepend(box);
    box.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

test('words are copied with title, number, section and a link to them', async () => {
  await page.evaluate(() =>
    addEventListener('copy', (event) => event.clipboardData?.setData('text/plain', '版权所有')),
  );
  await selectWords(page, '任何单位不得');
  await clickIn(page, '复制引文');
  await untilNoPanel(page, 'tools');
  const words = '任何单位不得';
  expect(await pasted()).toBe(
    [
      `“${words}”`,
      `——《${TITLE}》（金府办〔2023〕${100 + opened}号）`,
      `${HOST}/${opened}.html#:~:text=${encodeURIComponent(words)}`,
    ].join('\n'),
  );
});

test('a note on a finding begins in its card', async () => {
  await clickLit(page, 'passage-prohibit', '不得');
  await untilPanel(page, 'card', '不得');
  await clickIn(page, '写批注');
  expect((await untilPanel(page, 'card', '放弃')).text).toContain('不得以任何名义');
  await page.keyboard.type('摊派怎么认定？');
  await page.keyboard.press('Control+Enter');
  await untilLit(page, 'passage-written', '不得以任何名义');
});
