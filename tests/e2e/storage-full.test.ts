import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptThings } from '../support/kept-things.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { limitedBuild } from '../support/limited-build.ts';
import { untilLit } from '../support/lit-page.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { clickIn, untilPanel, valueIn } from '../support/panels.ts';
import { openNotes, openPanel } from '../support/popup-page.ts';
import { openEditor } from '../support/write-note.ts';

const NOTICE = 'http://www.jinshan.gov.cn/notice.html';
const WORDS = '推进涉企事项线上办理';
const FULL = '空间已满';

let build: Awaited<ReturnType<typeof limitedBuild>>;
let browser: ExtensionBrowser;
let cdp: CDPSession;
beforeAll(async () => {
  build = await limitedBuild();
  browser = await launchWithExtension({
    build: build.folder,
    sites: { 'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) } },
  });
  const page = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`);
  cdp = await browser.context.newCDPSession(page);
  await allow(FEW);
});
afterAll(async () => {
  await browser.close();
  await build.remove();
});

/** Bytes that the extension has used long ago. */
const FEW = 1000;

/** Lets the extension's own origin keep so many bytes; as many as it likes where no number is given. */
async function allow(quotaSize?: number): Promise<void> {
  const origin = `chrome-extension://${browser.extensionId}`;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
}

async function openNotice(): Promise<Page> {
  const page = await browser.open(NOTICE);
  await untilLit(page, 'passage-prohibit', '不得');
  return page;
}

async function nothingIsWritten(): Promise<void> {
  for (const kind of ['note', 'notice', 'verdict'])
    expect(await keptThings(browser, kind)).toEqual([]);
}

test.each(['popup', 'panel'])('the %s says so too, and keeps what was typed', async (face) => {
  const page = await openNotice();
  const open = async () => {
    if (face === 'popup') return openNotes(browser, page);
    const panel = await openPanel(browser);
    await page.bringToFront();
    await panel.getByRole('tab').last().click();
    return panel;
  };
  const write = async (of: Page) => {
    await of.getByRole('button', { name: '给整份公文写批注' }).click();
    return of.getByRole('textbox', { name: '批注内容' });
  };
  const review = await open();
  const area = await write(review);
  await area.fill(`在${face}里写的`);
  await review.getByRole('button', { name: '保存' }).click();
  await review.locator('.status-bar', { hasText: FULL }).waitFor();
  expect(await area.inputValue()).toBe(`在${face}里写的`);
  await nothingIsWritten();
  await review.close();
  const again = await write(await open());
  await expect.poll(() => again.inputValue()).toBe(`在${face}里写的`);
});

test('on the page the editor says that there is no room, keeps what was typed past a reload, and saves it when there is', async () => {
  const page = await openNotice();
  await openEditor(page, WORDS);
  await page.keyboard.type('没有地方了');
  await clickIn(page, '保存');
  await untilPanel(page, 'card', FULL);
  expect(await valueIn(page, '批注内容')).toBe('没有地方了');
  await nothingIsWritten();
  await page.reload();
  await untilLit(page, 'passage-prohibit', '不得');
  await openEditor(page, WORDS);
  expect(await valueIn(page, '批注内容')).toBe('没有地方了');
  await allow();
  await clickIn(page, '保存');
  await untilLit(page, 'passage-written', WORDS);
});
