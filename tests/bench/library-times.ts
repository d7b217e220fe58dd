import type { Page } from 'playwright';
import { addWordings } from '../support/add-wordings.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { manyNotes } from '../support/many-notes.ts';
import { manyNotices } from '../support/many-notices.ts';
import { openWorkspace } from '../support/workspace-page.ts';
import { median } from './median-times.ts';

/** Milliseconds, medians where there are several; tasks under 50 ms are not told by the browser and count as 0. */
export interface LibraryTimes {
  /** From opening the page to the list, and to the whole index, with all texts read before. */
  readonly list: number;
  readonly index: number;
  /** The first time, when all texts are read. */
  readonly firstIndex: number;
  /** The longest task between list and index. */
  readonly longestTask: number;
  /** From a character typed to the list that it leaves: the median and the longest. */
  readonly search: number;
  readonly slowestSearch: number;
  /** From a filter chosen to the list that it leaves. */
  readonly filter: number;
  /** The longest task while the whole list is scrolled through. */
  readonly scrolling: number;
}

const NOTICES = 1000;
const NOTES_OF_EACH = 100;
const OPENINGS = 3;
const QUERIES = [
  '管理',
  '管理办法',
  '应当',
  '不得',
  '口徑',
  '批注9999',
  '2025-12-31',
  '批注7 管理',
];

/** Times a library of 1,000 whole notices with 100,000 notes; null where there are no whole notices at hand. */
export async function libraryTimes(): Promise<LibraryTimes | null> {
  const notices = await manyNotices(NOTICES);
  if (notices === null) return null;
  const browser = await launchWithExtension({ sites: {} });
  try {
    await (await openWorkspace(browser)).locator('.message').waitFor();
    await addWordings(browser, notices.wordings, notices.texts);
    const notes = manyNotes(NOTICES, NOTES_OF_EACH).filter(({ kind }) => kind === 'note');
    await addWordings(browser, notes);
    return await timesOf(browser);
  } finally {
    await browser.close();
  }
}

async function timesOf(browser: ExtensionBrowser): Promise<LibraryTimes> {
  const first = await opening(browser);
  const openings: Opening[] = [];
  for (let time = 0; time < OPENINGS; time += 1) openings.push(await opening(browser));
  const middle = (of: (times: Opening) => number) => median(openings.map(of));
  const page = await openWorkspace(browser, '#/library');
  await page.evaluate(untilStands);
  const searches: number[] = [];
  for (const query of QUERIES) searches.push(await page.evaluate(typed, query));
  const filter = await page.evaluate(chosen);
  return {
    list: middle(({ list }) => list),
    index: middle(({ index }) => index),
    firstIndex: first.index,
    longestTask: middle(({ longest }) => longest),
    search: median(searches),
    slowestSearch: Math.max(...searches),
    filter,
    scrolling: await page.evaluate(scrolledThrough),
  };
}

interface Opening {
  readonly list: number;
  readonly index: number;
  readonly longest: number;
}

async function opening(browser: ExtensionBrowser): Promise<Opening> {
  const page: Page = await openWorkspace(browser, '#/library');
  const times = await page.evaluate(untilStands);
  await page.close();
  return times;
}

/** Runs in the page: since it was opened, until the list is there and until all is counted and read; the longest task between them. */
function untilStands(): Promise<Opening> {
  return new Promise((resolve) => {
    let list = 0;
    let longest = 0;
    new PerformanceObserver((entries) => {
      for (const { startTime, duration } of entries.getEntries())
        if (list > 0 && startTime > list) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    const look = () => {
      if (list === 0 && document.querySelector('.library-row') !== null) list = performance.now();
      const isWhole =
        list > 0 && document.querySelector('.reading-progress')?.children.length === 0;
      if (isWhole) setTimeout(() => resolve({ list, index: performance.now(), longest }), 100);
      else setTimeout(look, 10);
    };
    look();
  });
}

/** Runs in the page: types a query character by character; the longest that it took from one to the list that it leaves. */
async function typed(query: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('.library input[type=search]');
  const search = document.querySelector<HTMLElement>('.library');
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  let longest = 0;
  for (let length = 1; length <= query.length; length += 1) {
    const begin = performance.now();
    if (box !== null) box.value = query.slice(0, length);
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    while (search?.ariaBusy === 'true') await drawn();
    longest = Math.max(longest, performance.now() - begin);
  }
  if (box !== null) box.value = '';
  box?.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  return longest;
}

/** Runs in the page: from choosing the first value of the years to the list that it leaves. */
async function chosen(): Promise<number> {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const box = document.querySelector<HTMLInputElement>('.facet:nth-of-type(3) input');
  const begin = performance.now();
  box?.click();
  await drawn();
  const time = performance.now() - begin;
  box?.click();
  await drawn();
  return time;
}

/** Runs in the page: scrolls through the whole list, a third of a window a frame. */
async function scrolledThrough(): Promise<number> {
  let longest = 0;
  const told = (entries: readonly PerformanceEntry[]) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((entries) => told(entries.getEntries()));
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise(requestAnimationFrame);
  scrollTo(0, 0);
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
    scrollBy(0, innerHeight / 3);
    await frame();
  }
  // The last task is told once it is over: after the frame that it held up.
  await frame();
  await frame();
  told(observer.takeRecords());
  return longest;
}
