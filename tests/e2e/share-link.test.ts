import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { selectWords } from '../support/note-page.ts';
import { noticeArticle, noticeParagraphs, officialPage } from '../support/notice-page.ts';
import { clickIn, untilNoPanel } from '../support/panels.ts';

const NOTICE = 'http://www.jinshan.gov.cn/';
const FILLER = Array.from(
  { length: 40 },
  (_, at) => `第${at + 1}项工作按期完成，并报区政府办公室备案。`,
);
/** Pixels: a line or two. */
const NEAR = 40;
const TWICE = '线上办理率达到95%以上，5G-A覆盖率达到60%';

let browser: ExtensionBrowser;
beforeAll(async () => {
  const table =
    '<table border="1"><tr><th>任务</th><th>单位</th></tr><tr><td>推行告知承诺</td><td>审批局</td></tr></table>';
  const paragraphs = [
    ...noticeParagraphs().slice(0, 4),
    `三、${TWICE}。`,
    ...FILLER,
    `四、到年底，${TWICE}。`,
    '五、<b>公开</b>办事<ruby>指南<rt>zhǐnán</rt></ruby>，接受社会监督。',
    ...FILLER,
    table,
    ...FILLER,
  ];
  browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/': officialPage(noticeArticle(paragraphs)) } },
  });
});
afterAll(() => browser.close());

/** Copies words of the page as a quotation, and gives back the link in it. */
async function linkTo(from: string, until = from): Promise<string> {
  const page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
  await selectWords(page, from, until);
  await clickIn(page, '复制引文');
  await untilNoPanel(page, 'tools');
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    document.body.prepend(box);
    box.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  const copied = await page.evaluate(() => document.querySelector('textarea')?.value ?? '');
  await page.close();
  return copied.split('\n').at(-1) ?? '';
}

/** The paragraphs and cells about the middle of the window, where a browser brings what a text fragment names. */
async function inTheMiddle(link: string): Promise<string> {
  const page = await browser.open(link);
  await page.waitForFunction(() => scrollY > 0);
  const middle = await page.evaluate(
    (near) =>
      Array.from(document.querySelectorAll('p, td'))
        .filter((block) => {
          const { top, bottom } = block.getBoundingClientRect();
          return top < innerHeight / 2 + near && bottom > innerHeight / 2 - near;
        })
        .map(({ textContent }) => textContent)
        .join('\n'),
    NEAR,
  );
  await page.close();
  return middle;
}

test('the link in a quotation opens the page at the words that were copied, and not where they stand before', async () => {
  const link = await linkTo(`到年底，${TWICE}`);
  expect(await inTheMiddle(link)).toContain('四、到年底');
});

test('of words that stand twice the link names the ones that were copied', async () => {
  const link = await linkTo(`年底，${TWICE.slice(0, 8)}`);
  expect(await inTheMiddle(link)).toContain('四、到年底');
});

test.each([
  { over: 'inline elements', from: '公开办事', until: '社会监督', there: '五、公开办事' },
  { over: 'cells', from: '推行告知', until: '审批局', there: '推行告知承诺' },
])('the link leads to words over $over', async ({ from, until, there }) => {
  expect(await inTheMiddle(await linkTo(from, until))).toContain(there);
});
