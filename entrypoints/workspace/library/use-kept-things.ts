import { useEffect } from 'preact/hooks';
import {
  type KeptOnNotices,
  type KeptThing,
  keptOnNotices,
} from '../../../lib/review/library/kept-on-notices.ts';
import { thingPages, thingsWith } from '../../../lib/store/row-pages.ts';
import { watchChangedThings } from '../../../lib/store/watch-changed-things.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { givePageTurn, startTurn } from './take-turns.ts';
import { useVersion } from './use-version.ts';

/** What people keep on all notices, as far as it was read. */
export interface KeptThings {
  readonly kept: KeptOnNotices;
  /** Another number after each change. */
  readonly version: number;
  readonly isWhole: boolean;
}

/** Read once, and kept true as long as the workspace is open, whatever view is shown. */
const kept = keptOnNotices();
let isWhole = false;
let isFollowed = false;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Takes in things, some milliseconds of work at a time. */
async function take(things: readonly KeptThing[]): Promise<void> {
  let isOver = startTurn();
  for (const thing of things) {
    kept.put([thing]);
    if (!isOver()) continue;
    await givePageTurn();
    isOver = startTurn();
  }
  tell();
}

/** Reads all there is, then what changes, one after the other. */
async function follow(): Promise<void> {
  const database = await openNotebook();
  const readAll = async () => {
    for await (const page of thingPages(database)) await take(page);
  };
  let work: Promise<unknown> = Promise.resolve();
  // Who writes many things in turns tells of each turn; one reading of all of them after the last tells the same.
  let isAllAwaited = false;
  const readAgain = async () => {
    isAllAwaited = false;
    await readAll();
  };
  watchChangedThings(database, (ids) => {
    if (ids === null && isAllAwaited) return;
    isAllAwaited ||= ids === null;
    work = work
      .then(async () => (ids === null ? readAgain() : take(await thingsWith(database, ids))))
      .catch(reportError);
  });
  await readAll();
  isWhole = true;
  tell();
}

/** What people keep on all notices: read in turns after the library stands, and true to every change from then on. */
export function useKeptThings(): KeptThings {
  const { version, bump } = useVersion();
  const shown = { kept, version, isWhole };
  useEffect(() => {
    listeners.add(bump);
    if (!isFollowed) follow().catch(reportError);
    isFollowed = true;
    // It may have become whole since this was first drawn.
    if (shown.isWhole !== isWhole) bump();
    return () => listeners.delete(bump);
  }, []);
  return shown;
}
