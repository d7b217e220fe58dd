import type { Page } from 'playwright';
import { addWordings } from '../support/add-wordings.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { untilLit } from '../support/lit-page.ts';
import { manyNotes } from '../support/many-notes.ts';
import { noticeArticle, officialPage } from '../support/notice-page.ts';
import { sendNote } from '../support/send-note.ts';
import { median } from './median-times.ts';

/** Median milliseconds: from opening the popup to the notes of the page in it, of a search in them, of saving one (the driver's own calls among it). */
export interface NotebookTimes {
  readonly open: number;
  readonly search: number;
  readonly save: number;
}

const NOTICE = 'http://www.jinshan.gov.cn/notice.html';
const WORDS = ['推进涉企事项线上办理', '任何单位不得以任何名义', '加强企业培育'];
const NOTES_OF_EACH = 100;

/** Times a notebook of 1,000 notes, then one of 100,000, in one Chromium; the page's notice has the same few notes in both. */
export async function notebookTimes(
  rounds: number,
): Promise<{ thousand: NotebookTimes; hundredThousand: NotebookTimes }> {
  const browser = await launchWithExtension({
    sites: { 'www.jinshan.gov.cn': { '/notice.html': officialPage(noticeArticle()) } },
  });
  try {
    const page = await browser.open(NOTICE);
    await untilLit(page, 'passage-prohibit', '不得');
    for (const words of WORDS) await sendNote(browser, page, { words, text: `关于${words}` });
    await fill(browser, 0, 1000);
    const thousand = await timesOf(browser, page, rounds);
    await fill(browser, 1000, 100_000);
    return { thousand, hundredThousand: await timesOf(browser, page, rounds) };
  } finally {
    await browser.close();
  }
}

/** Fills the notebook, past the program, up to so many notes on other notices. */
async function fill(browser: ExtensionBrowser, from: number, to: number): Promise<void> {
  const wordings = manyNotes(to / NOTES_OF_EACH, NOTES_OF_EACH).slice(from + from / NOTES_OF_EACH);
  await addWordings(browser, wordings);
}

async function timesOf(
  browser: ExtensionBrowser,
  page: Page,
  rounds: number,
): Promise<NotebookTimes> {
  const opens: number[] = [];
  const searches: number[] = [];
  const saves: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const popup = await browser.openPopup(page);
    opens.push(await popup.evaluate(untilNotes));
    searches.push(await popup.evaluate(search, WORDS[0] ?? ''));
    await popup.close();
    saves.push(await saveOne(browser, page));
  }
  // The first round compiles and fills caches.
  const middle = (times: readonly number[]) => median(times.slice(1));
  return { open: middle(opens), search: middle(searches), save: middle(saves) };
}

async function saveOne(browser: ExtensionBrowser, page: Page): Promise<number> {
  const { id, wording } = await sendNote(browser, page, { words: WORDS[1] ?? '', text: '' });
  const begin = performance.now();
  await sendNote(browser, page, { words: WORDS[1] ?? '', text: '再写', id, parents: [wording] });
  return performance.now() - begin;
}

/** Runs in the popup: since it was opened, until the tab of the notes is there and shows them. */
function untilNotes(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const tab = document.querySelectorAll<HTMLElement>('[role=tab]')[1];
      if (tab?.ariaSelected !== 'true') tab?.click();
      if (document.querySelector('.note-row') === null) setTimeout(look);
      else resolve(performance.now());
    };
    look();
  });
}

/** Runs in the popup: from a word typed into the search to the list that it leaves. */
function search(word: string): Promise<number> {
  return new Promise((resolve) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    const rows = () => document.querySelectorAll('.note-row').length;
    const before = rows();
    const begin = performance.now();
    if (box !== null) box.value = word;
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    const look = () => {
      if (rows() === before) setTimeout(look);
      else resolve(performance.now() - begin);
    };
    look();
  });
}
