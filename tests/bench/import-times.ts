import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { makeBundle } from '../../lib/exchange/bundle/make-bundle.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/launch-with-extension.ts';
import { manyNotes } from '../support/many-notes.ts';

/** How a large file is taken in. */
export interface ImportTimes {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Milliseconds from choosing the file to its plan, from taking all to the end, and from taking it back to the end. */
  readonly plan: number;
  readonly take: number;
  readonly undo: number;
  /** Milliseconds of the longest tasks in the page, that of each of the three; the browser tells none under 50 ms, which count as 0. */
  readonly longest: { readonly plan: number; readonly take: number; readonly undo: number };
  /** The most bytes of memory that the extension's process ever had (VmHWM of /proc, proc_pid_status(5)); 0 where the system does not tell. */
  readonly memory: number;
}

const NOTES_OF_EACH = 100;
/** So long one step may take, milliseconds. */
const PATIENCE = 600_000;

/** Takes a bundle of so many notes into an empty notebook, and takes it back. */
export async function importTimes(notes: number): Promise<ImportTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'piyue-'));
  const browser = await launchWithExtension({ sites: {} });
  try {
    const file = join(folder, 'notes.jsonl');
    const { content } = makeBundle(bundleOf(notes), 'notes');
    await writeFile(file, content);
    return { bytes: Buffer.byteLength(content as string), ...(await timesOf(browser, file)) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function bundleOf(notes: number) {
  const revisions = manyNotes(notes / NOTES_OF_EACH, NOTES_OF_EACH);
  const by = { id: '00000000-0000-4000-8000-000000000001', name: '' };
  return { made: Date.UTC(2026, 1), by, revisions, texts: new Map(), readings: new Map() };
}

async function timesOf(browser: ExtensionBrowser, file: string) {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/import.html`);
  page.setDefaultTimeout(PATIENCE);
  await page.evaluate(keepLongTasks);
  const plan = await timeOf(page, async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: '全部导入' }).waitFor();
  });
  const take = await timeOf(page, async () => {
    await page.getByRole('button', { name: '全部导入' }).click();
    await page.getByText('已导入').waitFor();
  });
  const undo = await timeOf(page, async () => {
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('已撤销').waitFor();
  });
  return {
    ...{ plan: plan.took, take: take.took, undo: undo.took },
    longest: { plan: plan.longest, take: take.longest, undo: undo.longest },
    memory: await mostMemory(browser),
  };
}

async function timeOf(page: Page, deed: () => Promise<void>) {
  const began = performance.now();
  await deed();
  const took = performance.now() - began;
  return { took, longest: await page.evaluate(takeLongest) };
}

/** Runs in the page. */
function keepLongTasks(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the page: the longest task since it was asked the last time. */
function takeLongest(): number {
  const { longTasks } = globalThis as unknown as { longTasks: number[] };
  return Math.max(0, ...longTasks.splice(0));
}

/** What the largest of the browser's page processes had at most; the pages of the extension share one. */
async function mostMemory({ context }: ExtensionBrowser): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(0, ...(await Promise.all(pages.map(({ id }) => peakOf(id)))));
}

async function peakOf(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(?<kilobytes>\d+) kB$/mu.exec(status)?.groups?.kilobytes ?? 0) * 1024;
}
