import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeedNotice } from '../../lib/model/seed-notice.ts';
import seed from '../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };
import { findFirefox } from '../support/find-browser.ts';
import { beginOfLit, clickIn, selectLit, untilSaid, valueIn } from '../support/firefox-panels.ts';
import { type Firefox, launchFirefox } from '../support/launch-firefox.ts';
import { litTexts } from '../support/lit-texts.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';

const executablePath = findFirefox();

/** A script of a page that wants to hear every key. */
const LISTENING = `<script>
for (const target of [window, document])
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'cut'])
    target.addEventListener(type, (event) => {
      document.documentElement.dataset.heard += \` \${type} \${event.key}\`;
    }, true);
</script>`;

let firefox: Firefox | undefined;
beforeAll(async () => {
  if (executablePath === null) return;
  firefox = await launchFirefox(executablePath, {
    'www.jinshan.gov.cn': {
      '/notice.html': readFileSync('tests/fixtures/seed-page.html'),
      '/listening.html': officialPage(noticeArticle(), LISTENING),
    },
  });
});
afterAll(() => firefox?.close());

test.skipIf(executablePath === null)(
  'Firefox lights every target of the seed page on its words, too (needs Firefox)',
  async () => {
    const { targets } = seed as SeedNotice;
    const owed = targets
      .filter((target) => target.class === 'target' && target.implicit !== true)
      .map(({ quote }) => quote);
    const page = await firefox?.open('http://www.jinshan.gov.cn/notice.html');
    await page?.waitForFunction(() => CSS.highlights.has('passage-target'));
    const lit = await page?.evaluate(litTexts);
    expect(lit?.['passage-target']).toEqual(expect.arrayContaining(owed));
  },
);

test.skipIf(executablePath === null)(
  'a click on a lit passage opens a card in Firefox, too (needs Firefox)',
  async () => {
    const page = await (firefox as Firefox).open('http://www.jinshan.gov.cn/notice.html');
    const { x, y } = await beginOfLit(page, 'passage-measure');
    await page.mouse.click(x + 30, y);
    await page.waitForSelector('html > div[popover]');
    await page.keyboard.press('Escape');
    expect(await page.$('html > div[popover]')).toBeNull();
  },
);

test.skipIf(executablePath === null)(
  'words that are selected in Firefox are marked with the keyboard, and are so after a reload (needs Firefox)',
  async () => {
    const page = await (firefox as Firefox).open('http://www.jinshan.gov.cn/notice.html');
    await selectLit(page, 'passage-measure', 80);
    await page.waitForSelector('html > div[popover]');
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyN');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => CSS.highlights.has('passage-yellow'));
    const marked = (await page.evaluate(litTexts))?.['passage-yellow'];
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.has('passage-yellow'));
    expect((await page.evaluate(litTexts))?.['passage-yellow']).toEqual(marked);
  },
);

test.skipIf(executablePath === null)(
  'none of the page’s listeners hears in Firefox, either, what is typed in a panel (needs Firefox)',
  async () => {
    const page = await (firefox as Firefox).open('http://www.jinshan.gov.cn/listening.html');
    const heard = () => page.evaluate(() => document.documentElement.dataset.heard);
    await selectLit(page, 'passage-prohibit', 80);
    await clickIn(page, 'Write a note');
    await untilSaid(page, 'Discard');
    const before = await heard();
    await page.keyboard.type('abc');
    await page.keyboard.press('Backspace');
    expect(await valueIn(page, 'Your note')).toBe('ab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('问责');
    await untilSaid(page, 'New code “问责”');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueIn(page, 'Codes: type to find or make one')).toBe('');
    expect(await heard()).toBe(before);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => CSS.highlights.has('passage-written'));
    await page.keyboard.press('x');
    expect(await heard()).toContain('keydown x');
  },
);
