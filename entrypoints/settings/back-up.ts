import { bundleFileOf, orderedBundleLines } from '../../lib/exchange/bundle/make-bundle.ts';
import { orderInTurns } from '../../lib/notebook/order-in-turns.ts';
import { wholeNotebook } from '../../lib/store/whole-notebook.ts';
import { openNotebook } from '../browser/notebook.ts';
import { ownAuthor } from '../browser/own-author.ts';
import { saveSettings } from '../browser/settings-storage.ts';
import { breathe } from '../review/breathe.ts';
import { saveFile } from '../review/exports/save-file.ts';

/** The share of a backup's time that goes into reading the notebook; the rest writes the file. */
const READING = 0.6;
/** Lines that are written at a time: some milliseconds of work, after which the page can draw and answer. */
const AT_A_TIME = 1000;

interface BackupJob {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Told the share that is done, 0 to 1. */
  onProgress(share: number): void;
}

/** The file in pieces, each given to the browser as it is made: a text of all lines may be longer than it takes, and would take long. */
async function piecesOf(
  lines: Iterable<string>,
  of: number,
  { signal, onProgress }: Pick<BackupJob, 'signal' | 'onProgress'>,
): Promise<readonly Blob[]> {
  const pieces: Blob[] = [];
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < AT_A_TIME) continue;
    pieces.push(new Blob(piece));
    piece = [];
    onProgress(Math.min(1, (pieces.length * AT_A_TIME) / of));
    await breathe();
    signal.throwIfAborted();
  }
  return [...pieces, new Blob(piece)];
}

/** Does work that is done in turns, between which the page can draw and answer. */
async function finish<Result>(work: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
    await breathe();
    signal.throwIfAborted();
  }
}

/**
 * Saves everything as a bundle, with the day in its name. Nothing is left behind where it is stopped.
 *
 * @returns The name of the file.
 * @throws StoreError; the reason of the signal where it was stopped.
 */
export async function backUp({ now, signal, onProgress }: BackupJob): Promise<string> {
  const { revisions: read, texts } = await wholeNotebook(await openNotebook(), {
    signal,
    onProgress: (share) => onProgress(READING * share),
  });
  const revisions = await finish(orderInTurns(read), signal);
  const by = await ownAuthor();
  const lines = orderedBundleLines({ made: now, by, revisions, texts, readings: new Map() });
  const pieces = await piecesOf(lines, revisions.length + texts.size, {
    signal,
    onProgress: (share) => onProgress(READING + (1 - READING) * share),
  });
  const day = new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const file = bundleFileOf(`piyue-${day}`);
  signal.throwIfAborted();
  saveFile({ ...file, content: new Blob([...pieces]) });
  await saveSettings({ lastBackup: now });
  return file.name;
}
