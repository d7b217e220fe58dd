import { useMemo } from 'preact/hooks';
import { canTell, facetValues, filterLibrary } from '../../../lib/review/library/library-filter.ts';
import { orderLibrary } from '../../../lib/review/library/library-order.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { listedNotices } from './listed-notices.ts';
import { useChoice } from './use-choice.ts';
import { useDraftsLeft } from './use-drafts-left.ts';
import { useKeptThings } from './use-kept-things.ts';
import { useReadings } from './use-readings.ts';
import { useSearch } from './use-search.ts';

/** The library as it is looked through, narrowed and put in order now. */
export function useShownNotices(notices: readonly LibraryNotice[]) {
  const things = useKeptThings();
  const readings = useReadings(notices);
  const drafts = useDraftsLeft();
  const [choice, choose] = useChoice();
  const search = useSearch(notices, choice.query, { things, readings });
  const { found } = search;
  const { isWhole } = things;
  const isRead = readings.progress.state !== 'working';
  const listed = useMemo(
    () =>
      listedNotices(notices, { kept: things.kept, counts: readings.counts, drafts: drafts ?? [] }),
    [notices, things.version, isWhole, readings.version, isRead, drafts],
  );
  const matching = useMemo(
    () => (found === null ? listed : listed.filter(({ id }) => found.has(id))),
    [listed, found],
  );
  const shown = useMemo(
    () => orderLibrary(filterLibrary(matching, choice.filter), choice.order),
    [matching, choice.filter, choice.order],
  );
  const values = useMemo(() => facetValues(matching, choice.filter), [matching, choice.filter]);
  const known = { things: isWhole, drafts: drafts !== null, counts: isRead };
  return {
    ...{ things, readings, choice, choose, search, listed, shown, values },
    /** Whether more may still come to be shown: not all is known that decides it. */
    isOpen: search.isOpen || !canTell(choice.filter, known),
  };
}

/** What `useShownNotices` tells. */
export type ShownNotices = ReturnType<typeof useShownNotices>;
