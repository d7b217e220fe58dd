import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { searchTerms } from '../../../lib/review/filter-outline.ts';
import { holdsTerms, type SearchedNotice } from '../../../lib/review/library/search-notice.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { givePageTurn, startTurn } from './take-turns.ts';
import type { KeptThings } from './use-kept-things.ts';
import type { Readings } from './use-readings.ts';

/** What of the library holds what is looked for. */
export interface Search {
  /** What was looked for to find this: where it is being looked for just now, what was before. */
  readonly terms: readonly string[];
  /** Ids of the notices that hold all terms; null where nothing is looked for. */
  readonly found: ReadonlySet<string> | null;
  /** Whether it is being looked for just now. */
  readonly isBusy: boolean;
  /** Whether more may still be found: not all is read, or not all that is was looked through. */
  readonly isOpen: boolean;
  /** All that is looked for in a notice. */
  searched(notice: LibraryNotice): SearchedNotice;
}

const heads = new WeakMap<LibraryNotice, string>();

/** Made once for each notice. A number is also found without its brackets and spaces. */
function headOf(listed: LibraryNotice): string {
  const known = heads.get(listed);
  if (known !== undefined) return known;
  const { title, docNumber, issuers } = listed.notice.fields;
  const bare = docNumber?.replace(/[^\p{L}\p{Nd}]/gu, '');
  const words = [title, docNumber, bare, ...issuers, ...listed.tags].filter(Boolean).join('\n');
  const head = normalise(words).text.toLowerCase();
  heads.set(listed, head);
  return head;
}

/** Looks through notices, some milliseconds at a time; null where it was given up. */
async function findIn(
  notices: readonly LibraryNotice[],
  holds: (notice: LibraryNotice) => boolean,
  signal: AbortSignal,
): Promise<Set<string> | null> {
  const found = new Set<string>();
  let isOver = startTurn();
  for (const notice of notices) {
    if (holds(notice)) found.add(notice.id);
    if (!isOver()) continue;
    await givePageTurn();
    if (signal.aborted) return null;
    isOver = startTurn();
  }
  return found;
}

/** What came of a search: `round` says which one it was. */
interface Answer extends Pick<Search, 'terms' | 'found'> {
  readonly round: object | null;
}

/** Where nothing is looked for, all is found. */
const ALL: Answer = { terms: [], found: null, round: null };
const NONE: Answer = { terms: [], found: new Set(), round: null };

/** Looks for what was typed in all that is known of the notices, again when more is known. What was found stays until there is news. */
export function useSearch(
  notices: readonly LibraryNotice[],
  query: string,
  known: { readonly things: KeptThings; readonly readings: Readings },
): Search {
  const { things, readings } = known;
  const terms = useMemo(() => searchTerms(query), [query]);
  const isLookedFor = terms.length > 0;
  const [answer, setAnswer] = useState(isLookedFor ? NONE : ALL);
  const isRead = things.isWhole && readings.progress.state !== 'working';
  // What is looked for, and whether in all there is: what is read by now, though no version tells of it yet, is only found by the next search.
  const round = useMemo(() => ({ terms }), [terms, notices, isRead]);
  const searched = (listed: LibraryNotice): SearchedNotice => ({
    head: headOf(listed),
    text: readings.texts.get(listed.notice.text) ?? null,
    notes: things.kept.notesOn(listed.ids),
  });
  // Begins before what was typed is drawn: what is found at once is drawn with it.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const holds = (notice: LibraryNotice) => holdsTerms(searched(notice), terms);
    if (terms.length === 0) setAnswer(ALL);
    else
      void findIn(notices, holds, stop.signal).then(
        (ids) => ids && setAnswer({ terms, found: ids, round }),
      );
    return () => stop.abort();
  }, [round, things.version, readings.version]);
  useEffect(() => {
    // What is made when first looked for is made before that, so that the first character is as fast as the others.
    const stop = new AbortController();
    const prepare = (notice: LibraryNotice) => searched(notice).head === '';
    if (things.isWhole) void findIn(notices, prepare, stop.signal);
    return () => stop.abort();
  }, [notices, things.isWhole]);
  const { terms: of, found } = isLookedFor ? answer : ALL;
  return {
    ...{ terms: of, found, searched },
    isBusy: isLookedFor && of !== terms,
    isOpen: isLookedFor && !(isRead && answer.round === round),
  };
}
