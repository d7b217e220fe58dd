import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/model/reading.ts';
import { type SearchedText, searchedText } from '../../../lib/review/library/searched-text.ts';
import { type Counts, keptCounts, keptReading } from '../../../lib/store/kept-readings.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { onOwnModelChanged } from '../../browser/own-model-storage.ts';
import { readerName } from '../../browser/reader-name.ts';
import { countsOf } from '../../browser/reading-of-text.ts';
import { keptDocument } from '../kept-document.ts';
import { givePageTurn } from './take-turns.ts';
import { useVersion } from './use-version.ts';

/** What was found in the kept texts, by their hashes; grows while they are read. */
export interface Readings {
  readonly counts: ReadonlyMap<string, Counts>;
  readonly texts: ReadonlyMap<string, SearchedText>;
  /** Another number after each change. */
  readonly version: number;
  readonly progress: ReadingProgress;
  stop(): void;
  goOn(): void;
}

/** How far the reading of the kept texts has come. */
export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
  readonly state: 'working' | 'stopped' | 'done';
}

interface Shelf {
  /** Who found it, see `readerName`. */
  reader: string;
  readonly counts: Map<string, Counts>;
  readonly texts: Map<string, SearchedText>;
  /** Texts that are not kept, or that could not be read: they are not tried again. */
  readonly without: Set<string>;
}

/** Kept as long as the workspace is open, whatever view is shown. */
const known: Shelf = { reader: '', counts: new Map(), texts: new Map(), without: new Set() };

/** What was found with other own words is not what is found with these. */
function clearFor(reader: string, shelf: Shelf): void {
  if (shelf.reader === reader) return;
  shelf.reader = reader;
  for (const found of [shelf.counts, shelf.texts, shelf.without]) found.clear();
}

const isDone = ({ texts, without }: Shelf, hash: string) => texts.has(hash) || without.has(hash);

/** What this reader found in a document, before or now; null where its text is not kept. */
async function readingOf(listed: LibraryNotice, reader: string): Promise<Reading | null> {
  const of = { text: listed.notice.text, reader };
  const before = await keptReading(await openNotebook(), of);
  return before ?? (await keptDocument(listed))?.reading ?? null;
}

async function readOne(shelf: Shelf, listed: LibraryNotice, reader: string): Promise<void> {
  const { text: hash } = listed.notice;
  try {
    const reading = await readingOf(listed, reader);
    if (shelf.reader !== reader) return;
    if (reading === null) shelf.without.add(hash);
    else {
      shelf.texts.set(hash, searchedText(reading));
      shelf.counts.set(hash, countsOf(reading));
    }
  } catch (error) {
    shelf.without.add(hash);
    reportError(error);
  }
}

async function startCounts({ counts }: Shelf, reader: string): Promise<void> {
  const before = await keptCounts(await openNotebook(), reader);
  for (const [hash, found] of before) counts.set(hash, found);
}

interface Round {
  readonly notices: readonly LibraryNotice[];
  readonly signal: AbortSignal;
  bump(): void;
}

async function readAll(shelf: Shelf, { notices, signal, bump }: Round): Promise<void> {
  const reader = await readerName();
  clearFor(reader, shelf);
  if (shelf.counts.size === 0) await startCounts(shelf, reader);
  bump();
  for (const listed of notices) {
    if (isDone(shelf, listed.notice.text)) continue;
    await givePageTurn();
    if (signal.aborted) return;
    await readOne(shelf, listed, reader);
    bump();
  }
}

/** Reads the texts of the library one after the other, after what is known of them already is shown; anew when the reader's own words change. */
export function useReadings(notices: readonly LibraryNotice[]): Readings {
  const { version, bump } = useVersion();
  const [isStopped, setStopped] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => onOwnModelChanged(() => setRound((count) => count + 1)), []);
  useEffect(() => {
    if (isStopped) return;
    const over = new AbortController();
    readAll(known, { notices, bump, signal: over.signal }).catch(reportError);
    return () => over.abort();
  }, [notices, isStopped, round]);
  const done = notices.filter(({ notice }) => isDone(known, notice.text)).length;
  const state = isStopped ? 'stopped' : 'working';
  return {
    ...known,
    version,
    progress: {
      done,
      of: notices.length,
      state: done === notices.length ? 'done' : state,
    },
    stop: () => setStopped(true),
    goOn: () => setStopped(false),
  };
}
