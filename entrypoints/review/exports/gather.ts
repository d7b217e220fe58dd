import type { Frame } from '../../../lib/messages/sender.ts';
import type { CollectedNotice, Collection } from '../../../lib/model/collection.ts';
import type { LedgerTemplate } from '../../../lib/model/ledger-template.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { codeBook } from '../../../lib/notebook/code-book.ts';
import { collectNotes } from '../../../lib/notebook/collect-notes.ts';
import { fingerprint } from '../../../lib/notebook/fingerprint.ts';
import { keepFindings } from '../../../lib/review/keep-findings.ts';
import type { Database, ThingRow } from '../../../lib/store/database.ts';
import { findNotices } from '../../../lib/store/find-notice.ts';
import { noticeGroups, textsOf, wordingsOn } from '../../../lib/store/gather-wordings.ts';
import { StoreError } from '../../../lib/store/store-error.ts';
import { askReading } from '../../browser/ask-reading.ts';
import { currentTemplate } from '../../browser/ledger-templates-storage.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { askText } from '../../browser/page-messages.ts';
import type { Left } from './left.ts';
import { NoPage } from './no-page.ts';

/** What goes into files: for those that others open, and for the bundle. */
export interface Gathered {
  readonly collection: Collection;
  readonly wordings: readonly Revision[];
  readonly texts: ReadonlyMap<string, string>;
  /** Which columns a ledger is to have; all where none were chosen. */
  readonly ledger: LedgerTemplate | undefined;
}

/** What stands in the notebook of a document; nothing where the browser gives none (a private window), for what was found is there still. */
async function keptOn(met: Parameters<typeof findNotices>[1]) {
  const nothing = { wordings: [], texts: new Map<string, string>() };
  try {
    const database = await openNotebook();
    const ids = (await findNotices(database, met)).map(({ id }) => id);
    const wordings = await wordingsOn(database, ids);
    return { wordings, texts: await textsOf(database, wordings) };
  } catch (error) {
    if (error instanceof StoreError && error.failure === 'unavailable') return nothing;
    throw error;
  }
}

/** The wordings that a filter has left: all but those of notes that it has not. */
function leftOf(wordings: readonly Revision[], left: Left | null): readonly Revision[] {
  const { notes } = left ?? { notes: null };
  return notes === null
    ? wordings
    : wordings.filter(({ kind, of }) => kind !== 'note' || notes.has(of));
}

/**
 * Gathers what is found and written on the notice of one page.
 *
 * @param left What the filters have left; null for all.
 * @throws NoPage, StoreError
 */
export async function gatherNotice(
  { frame, reading }: { readonly frame: Frame; readonly reading: Reading },
  left: Left | null,
): Promise<Gathered> {
  const page = await askText(frame);
  if (page === null) throw new NoPage();
  const urls = page.url === undefined ? [] : [page.url];
  const met = { urls, fields: reading.notice, fingerprint: fingerprint(page.text) };
  const kept = await keptOn(met);
  const wordings = leftOf(kept.wordings, left);
  const notice: CollectedNotice = {
    url: page.url,
    text: page.text,
    reading: left?.nodes ? keepFindings(reading, left.nodes) : reading,
    ...collectNotes(wordings, page.text),
  };
  const collection = { notices: [notice], codes: codeBook(wordings), made: Date.now() };
  return { collection, wordings, texts: kept.texts, ledger: await currentTemplate() };
}

/** One kept document as it goes into a file; null where its text is not kept any more. */
async function collectGroup(database: Database, group: readonly ThingRow[]) {
  const wordings = await wordingsOn(
    database,
    group.map(({ id }) => id),
  );
  const texts = await textsOf(database, wordings);
  const head = group[0]?.heads.findLast(({ content }) => content !== null);
  if (head?.kind !== 'notice' || head.content === null) return null;
  const text = texts.get(head.content.text);
  if (text === undefined) return null;
  const [url] = head.content.urls;
  const reading = await askReading({ text, url });
  const notice: CollectedNotice = { url, text, reading, ...collectNotes(wordings, text) };
  return { notice, wordings, texts };
}

/** Who waits for a file of many notices: told how many of them are done, and able to have it stopped. */
export interface GatherJob {
  readonly signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

/**
 * Gathers what is found and written on all notices of the notebook.
 *
 * @throws StoreError; the reason of the signal where it was stopped.
 */
export async function gatherAll(job: GatherJob): Promise<Gathered> {
  const database = await openNotebook();
  return gatherGroups(database, await noticeGroups(database), job);
}

/**
 * Gathers what is found and written on some notices of the notebook, in their order.
 *
 * @param notices Ids of notices, each of the first record of one.
 * @throws StoreError; the reason of the signal where it was stopped.
 */
export async function gatherNotices(notices: readonly string[], job: GatherJob): Promise<Gathered> {
  const database = await openNotebook();
  const groups = new Map((await noticeGroups(database)).map((group) => [group[0]?.id, group]));
  const wanted = notices.flatMap((id) => [groups.get(id) ?? []]);
  return gatherGroups(database, wanted, job);
}

async function gatherGroups(
  database: Database,
  groups: readonly (readonly ThingRow[])[],
  { signal, onProgress }: GatherJob,
): Promise<Gathered> {
  const notices: CollectedNotice[] = [];
  const wordings = new Map<string, Revision>();
  const texts = new Map<string, string>();
  for (const [done, group] of groups.entries()) {
    signal.throwIfAborted();
    onProgress(done, groups.length);
    const collected = await collectGroup(database, group);
    if (collected === null) continue;
    notices.push(collected.notice);
    for (const wording of collected.wordings) wordings.set(wording.id, wording);
    for (const [hash, text] of collected.texts) texts.set(hash, text);
  }
  const all = [...wordings.values()];
  return {
    collection: { notices, codes: codeBook(all), made: Date.now() },
    wordings: all,
    texts,
    ledger: await currentTemplate(),
  };
}
