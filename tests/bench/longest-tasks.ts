import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe } from '../../lib/anchor/describe.ts';
import { indexPage } from '../../lib/anchor/page-index.ts';
import type { Revision } from '../../lib/model/revision.ts';
import { addWordings } from '../support/add-wordings.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { manyNotes } from '../support/many-notes.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { sendNote, textOf } from '../support/send-note.ts';
import { median } from './median-times.ts';

/** Milliseconds of the longest task in the page while it loads with its notes, the page's own parsing among them; the browser tells none under 50 ms, which count as 0. */
export interface LongestTasks {
  /** The seed page with 300 notes. */
  readonly seed: number;
  /** A page ten times as long with 3,000. */
  readonly tenfold: number;
}

const ADDRESS = 'http://www.jinshan.gov.cn/notice.html';
const TIMES = 10;
const WORDS_OF_A_NOTE = 12;

/** Loads both pages so often, each in a Chromium of its own; medians. */
export async function longestTasks(loads: number): Promise<LongestTasks> {
  const seed = readFileSync('tests/fixtures/seed-page.html', 'utf8');
  return {
    seed: await longestTask(seed, 300, loads),
    tenfold: await longestTask(tenfoldPage(), 3000, loads),
  };
}

function tenfoldPage(): string {
  const notice = JSON.parse(readFileSync('seeds/notices/jinshan-2023-streamlining.json', 'utf8'));
  const paragraphs: string[] = notice.blocks.map(({ text }: { text: string }) => text);
  const copies = Array.from({ length: TIMES }, (_, copy) =>
    paragraphs.map((text) => `${text}（${copy}）`),
  );
  return officialPage(noticeArticle(copies.flat()));
}

async function longestTask(html: string, notes: number, loads: number): Promise<number> {
  const browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/notice.html': html } },
  });
  try {
    const page = await browser.open(ADDRESS);
    await untilLit(page, 'passage-measure', '');
    await spreadNotes(browser, page, notes);
    await page.addInitScript(keepLongTasks);
    const longest: number[] = [];
    for (let load = 0; load < loads; load += 1) {
      await page.reload();
      longest.push(await page.evaluate(longestUntilWritten, notes));
    }
    return median(longest);
  } finally {
    await browser.close();
  }
}

/** Puts so many notes on the page's notice, evenly over its text. */
async function spreadNotes(browser: ExtensionBrowser, page: Page, count: number): Promise<void> {
  await sendNote(browser, page, { words: null, text: '' });
  const { text } = await textOf(browser, page);
  const index = indexPage(text);
  const notice = await noticeId(browser);
  const wordings = manyNotes(1, count).flatMap((wording, at): Revision[] => {
    if (wording.kind !== 'note' || wording.content === null) return [];
    const from = Math.floor(((at - 1) * (text.length - WORDS_OF_A_NOTE)) / count);
    const selector = describe(index, { from, to: from + WORDS_OF_A_NOTE });
    return selector === null
      ? []
      : [{ ...wording, content: { ...wording.content, notice, selector } }];
  });
  await addWordings(browser, wordings);
}

/** The id of the only notice in the notebook. */
async function noticeId(browser: ExtensionBrowser): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('piyue');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('things').objectStore('things').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result.find(({ kind }) => kind === 'notice').id);
          };
        };
      }),
  );
}

/** Runs in the page before its own scripts. */
function keepLongTasks(): void {
  const kept: number[] = [];
  Object.assign(globalThis, { longTasks: kept });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: the longest task until nearly all notes are lit and the page has been at rest for a second. */
function longestUntilWritten(count: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if ((CSS.highlights.get('passage-written')?.size ?? 0) < count * 0.95) setTimeout(look, 50);
      else
        setTimeout(() => {
          const { longTasks } = globalThis as unknown as { longTasks: number[] };
          resolve(Math.max(0, ...longTasks));
        }, 1000);
    };
    look();
  });
}
