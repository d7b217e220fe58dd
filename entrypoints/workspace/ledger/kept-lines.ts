import { ledgerLines } from '../../../lib/exchange/tables/ledger-lines.ts';
import type { ExchangeWords } from '../../../lib/exchange/words/words.ts';
import type { Code } from '../../../lib/model/code.ts';
import { collectPresent } from '../../../lib/notebook/collect-present.ts';
import type { LedgerLine } from '../../../lib/review/ledger/ledger-line.ts';
import { changedSince, markNotebook, type NotebookMark } from '../../../lib/store/changes-since.ts';
import { codesIn } from '../../../lib/store/codes.ts';
import { presentOn } from '../../../lib/store/gather-wordings.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { readerName } from '../../browser/reader-name.ts';
import { keptDocument } from '../kept-document.ts';

/** The lines of one notice, and what they were made of. */
interface KeptLines {
  readonly madeOf: string;
  /** Null where the notice's text is not kept. */
  readonly lines: readonly LedgerLine[] | null;
}

/** Lines that were made before, by the ids of their notices, so that coming back to the ledger shows it at once. */
const made = new Map<string, KeptLines>();
let mark: NotebookMark | null = null;
let madeBy = '';
let codes: ReadonlyMap<string, Code> = new Map();

/**
 * Forgets the lines on which somebody has written since, here or elsewhere, and all of them where that cannot be told or another reader reads.
 *
 * @returns Whether there was anything to forget.
 * @throws StoreError
 */
export async function forgetOldLines(words: ExchangeWords): Promise<boolean> {
  const database = await openNotebook();
  const maker = `${words.lang} ${await readerName()}`;
  const changed = mark === null || maker !== madeBy ? null : await changedSince(database, mark);
  if (changed?.size === 0) return false;
  mark = await markNotebook(database);
  madeBy = maker;
  codes = new Map((await codesIn(database)).map(({ id, code }) => [id, code]));
  if (changed === null) made.clear();
  else for (const id of changed) made.delete(id);
  return true;
}

/** What the lines of a notice are made of, beside what is written on it. */
function stuffOf({ ids, notice, urls }: LibraryNotice): string {
  return JSON.stringify([ids, notice.text, urls[0]]);
}

/**
 * The lines of one notice, made before or now; null where its text is not kept.
 *
 * @throws StoreError; an Error where the background cannot read the text.
 */
export async function linesOf(notice: LibraryNotice, words: ExchangeWords) {
  const { id, ids, urls } = notice;
  const madeOf = stuffOf(notice);
  const before = made.get(id);
  if (before?.madeOf === madeOf) return before.lines;
  const reader = madeBy;
  const document = await keptDocument(notice);
  const lines = document && makeLines(document, { id, url: urls[0], words }, await thingsOn(ids));
  // What was read before somebody changed their own words is not kept for what is read now.
  if (reader !== madeBy) return lines;
  for (const each of ids) made.delete(each);
  made.set(id, { madeOf, lines });
  return lines;
}

type Kept = NonNullable<Awaited<ReturnType<typeof keptDocument>>>;

const thingsOn = async (ids: readonly string[]) => presentOn(await openNotebook(), ids);

function makeLines(
  { text, reading }: Kept,
  { id, url, words }: { id: string; url: string | undefined; words: ExchangeWords },
  things: Awaited<ReturnType<typeof thingsOn>>,
): LedgerLine[] {
  const collected = { url, text, reading, ...collectPresent(things, text) };
  return ledgerLines(collected, { id, codes, words, everyNote: false });
}

/** Puts a line in place of one that was made before. */
export function putLine(line: LedgerLine): void {
  const { id } = line.notice;
  const before = made.get(id);
  if (before === undefined) return;
  const lines = before.lines?.map((each) => (each.id === line.id ? line : each)) ?? null;
  made.set(id, { ...before, lines });
}
