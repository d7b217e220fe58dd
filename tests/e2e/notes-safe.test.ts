import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { clickLit, untilLit } from '../support/lit-page.ts';
import { selectWords } from '../support/note-page.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { clickIn, openPanels, untilNoPanel, untilPanel, valueIn } from '../support/panels.ts';
import { passTime } from '../support/pass-time.ts';
import { until } from '../support/until.ts';
import { openEditor } from '../support/write-note.ts';

const HOST = 'http://www.jinshan.gov.cn';
const WORDS = '推进涉企事项线上办理';

/** A page whose styles reach for every element, and whose scripts want every key and select text of themselves. */
const HOSTILE = `<style>
html > div, div[popover], body ~ * { display: none !important; opacity: 0 !important; transform: scale(0) !important; }
* { font-size: 1px !important; letter-spacing: 50px !important; user-select: none !important; pointer-events: none !important; }
p { font-size: 16px !important; letter-spacing: 0 !important; user-select: text !important; pointer-events: auto !important; }
</style>
<script>
for (const target of [window, document])
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
    target.addEventListener(type, (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      document.documentElement.dataset.heard += \`\${type} \${event.key} \`;
    }, true);
</script>`;

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': {
        '/notice.html': officialPage(noticeArticle()),
        '/hostile.html': officialPage(noticeArticle(), HOSTILE),
      },
    },
  });
});
afterAll(() => browser.close());

async function openNotice(path = 'notice.html'): Promise<Page> {
  const page = await browser.open(`${HOST}/${path}`);
  await untilLit(page, 'passage-prohibit', '不得');
  return page;
}

/** Longer than a selection takes to settle. */
const SETTLED_MS = 1000;

test('what scripts select, or say that somebody selected, shows nothing and leaves no trace', async () => {
  const page = await openNotice();
  const before = await page.content();
  await page.evaluate(() => {
    const at = document.querySelector('.article-content p');
    if (at) getSelection()?.selectAllChildren(at);
    for (const type of ['pointerdown', 'pointerup', 'keyup', 'selectionchange'])
      document.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await passTime(page, SETTLED_MS);
  expect(await openPanels(page)).toEqual([]);
  expect(await page.content()).toBe(before);
});

test('a selection elsewhere, or where text is typed, is none of ours', async () => {
  const page = await openNotice();
  await selectWords(page, '主办单位');
  await passTime(page, SETTLED_MS);
  expect(await openPanels(page)).toEqual([]);
  const setEditable = (editable: string) =>
    page.evaluate(
      (value) =>
        document.querySelector('.article-content p')?.setAttribute('contenteditable', value),
      editable,
    );
  await setEditable('true');
  await selectWords(page, '各镇人民政府');
  await passTime(page, SETTLED_MS);
  expect(await openPanels(page)).toEqual([]);
  await setEditable('false');
  await selectWords(page, WORDS);
  await passTime(page, SETTLED_MS);
  expect((await openPanels(page)).map(({ look }) => look)).toEqual(['tools']);
});

test('toolbar and editor do not mind the page’s styles, and none of the page’s listeners hears what is typed', async () => {
  const page = await openNotice('hostile.html');
  await openEditor(page, WORDS);
  const heard = () => page.evaluate(() => document.documentElement.dataset.heard);
  const before = await heard();
  await page.keyboard.type('abc');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await page.keyboard.type('编码');
  await page.keyboard.press('Enter');
  expect(await valueIn(page, '批注内容')).toBe('ab');
  await page.keyboard.press('Control+Enter');
  await untilLit(page, 'passage-written', WORDS);
  expect(await heard()).toBe(before);
  await clickLit(page, 'passage-written', WORDS);
  expect((await untilPanel(page, 'card', 'ab')).text).toContain('编码');
  await page.keyboard.press('Escape');
  await untilNoPanel(page, 'card');
  await page.keyboard.press('x');
  expect(await heard()).toContain('keydown x');
});

test('Escape closes the toolbar, and the selection and the focus stay with the page', async () => {
  const page = await openNotice();
  await selectWords(page, WORDS);
  await untilPanel(page, 'tools');
  expect(await page.evaluate(() => String(getSelection()))).toBe(WORDS);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Escape');
  await untilNoPanel(page, 'tools');
  expect(await page.evaluate(() => String(getSelection()))).toBe(WORDS);
});

test('a verdict and a correction are there at the next visit, and are one thing in the notebook', async () => {
  const page = await openNotice();
  const openTarget = async () => {
    await untilLit(page, 'passage-target', '15家');
    // When what was said of the findings comes, they are lit anew, and a card that was opened before is gone.
    return until('the card of the target is open', async () => {
      await page.keyboard.press('Escape');
      await clickLit(page, 'passage-target', '15家');
      return (await openPanels(page)).find(
        ({ look, text }) => look === 'card' && text.includes('更正'),
      );
    });
  };
  await openTarget();
  await clickIn(page, '错');
  await expect.poll(async () => (await keptThings(browser, 'verdict')).length).toBe(1);
  await clickIn(page, '更正');
  await untilPanel(page, 'card', '取消');
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('20');
  await clickIn(page, '保存');
  await untilPanel(page, 'card', '更正');
  await page.reload();
  await expect.poll(async () => (await openTarget()).text).toContain('值\n20');
  const verdicts = await keptThings(browser, 'verdict');
  expect(verdicts.map(({ heads }) => heads.map(({ content }) => content))).toMatchObject([
    [{ answer: 'corrected', correction: { value: 20 } }],
  ]);
});

test('a notebook that a newer program wrote is left alone, and the words stay in the editor', async () => {
  const page = await openNotice();
  await openEditor(page, WORDS);
  await page.keyboard.type('新版之前');
  const worker = await browser.worker();
  await worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('piyue', 9990);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve(opening.result.close());
      }),
  );
  await clickIn(page, '保存');
  await untilPanel(page, 'card', '更新版本');
  expect(await valueIn(page, '批注内容')).toBe('新版之前');
});
