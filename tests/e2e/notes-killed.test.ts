import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endWorker } from '../support/end-worker.ts';
import { holdWorkerAt, type Step } from '../support/hold-worker.ts';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { clickIn, valueIn } from '../support/panels.ts';
import { openEditor } from '../support/write-note.ts';

const WORDS = '推进涉企事项线上办理';
const STEPS: readonly Step[] = ['before', 'amidst', 'after'];

let browser: ExtensionBrowser;
let notices = 0;
beforeAll(async () => {
  browser = await launchWithExtension({
    sites: {
      'www.jinshan.gov.cn': Object.fromEntries(
        // A notice of its own for each test: notes follow a notice to whatever address it is at.
        Array.from({ length: 19 }, (_, at) => [
          `/${at}.html`,
          officialPage(noticeArticle().replace('12号', `${200 + at}号`)),
        ]),
      ),
    },
  });
});
afterAll(() => browser.close());

async function openNotice(at: number): Promise<Page> {
  const page = await browser.open(`http://www.jinshan.gov.cn/${at}.html`);
  await untilLit(page, 'passage-prohibit', '不得');
  return page;
}

/** Types a note and sends it to a background that is held at a step of saving it. */
async function sendHeld(page: Page, text: string, step: Step): Promise<void> {
  await openEditor(page, WORDS);
  await page.keyboard.type(text);
  const untilHeld = await holdWorkerAt(browser, step);
  await clickIn(page, '保存');
  await untilHeld();
}

/** Has the page's process die, of which the page is told nothing. */
async function crash(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

const textsKept = async () =>
  (await keptThings(browser, 'note')).map(({ heads }) => heads.map(({ content }) => content.text));

describe.each(STEPS)('a background that is killed %s writing', (step) => {
  test('saves all of it once, as soon as there is one again', async () => {
    notices += 1;
    const text = `等着：${step}`;
    const page = await openNotice(notices);
    await sendHeld(page, text, step);
    await endWorker(browser);
    await untilLit(page, 'passage-written', WORDS);
    expect((await textsKept()).filter(([kept]) => kept === text)).toHaveLength(1);
    await page.close();
  });

  test.each([
    ['goes', (page: Page) => page.close()],
    ['crashes', crash],
  ])(
    'leaves the note or the draft where the page %s with it, and nothing by halves',
    async (_, end) => {
      notices += 1;
      const text = `不等：${step}`;
      const page = await openNotice(notices);
      const before = await keptThings(browser, 'notice');
      await sendHeld(page, text, step);
      await end(page);
      await endWorker(browser);
      const again = await openNotice(notices);
      const isKept = (await textsKept()).some(([kept]) => kept === text);
      expect(isKept).toBe(step === 'after');
      expect(await keptThings(browser, 'notice')).toHaveLength(before.length + Number(isKept));
      if (isKept) await untilLit(again, 'passage-written', WORDS);
      // What is a note is no draft any more, though nobody was there to be told.
      await openEditor(again, WORDS);
      expect(await valueIn(again, '批注内容')).toBe(isKept ? '' : text);
      await again.close();
    },
  );
});

test('a background that was killed before the message came is started by it', async () => {
  const page = await openNotice(0);
  await openEditor(page, WORDS);
  await page.keyboard.type('先结束，再保存');
  await endWorker(browser);
  await clickIn(page, '保存');
  await untilLit(page, 'passage-written', WORDS);
  expect((await textsKept()).filter(([kept]) => kept === '先结束，再保存')).toHaveLength(1);
});
