import type { KeptDraft } from '../../../lib/model/draft.ts';
import { regionOf } from '../../../lib/reading/region-of.ts';
import type { KeptOnNotices } from '../../../lib/review/library/kept-on-notices.ts';
import type { ListedNotice } from '../../../lib/review/library/listed-notice.ts';
import type { Counts } from '../../../lib/store/kept-readings.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import { canonicalUrl } from '../../../lib/store/notice-keys.ts';

/** What is known beside the notices themselves. */
interface Known {
  readonly kept: KeptOnNotices;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly drafts: readonly KeptDraft[];
}

function draftsOn({ ids, urls }: LibraryNotice, { drafts, kept }: Known): number {
  if (drafts.length === 0) return 0;
  const addresses = new Set(urls.map(canonicalUrl));
  return drafts.filter(({ page, draft }) =>
    draft.note === null ? addresses.has(page) : ids.includes(kept.recordOf(draft.note) ?? ''),
  ).length;
}

const regions = new WeakMap<LibraryNotice, string | null>();

/** Found once for each notice. */
function regionOfNotice(listed: LibraryNotice): string | null {
  const known = regions.get(listed);
  if (known !== undefined) return known;
  const region = regionOf({ ...listed.notice.fields, urls: listed.urls });
  regions.set(listed, region);
  return region;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The notices of the library with all that the list tells of them, in their order. */
export function listedNotices(notices: readonly LibraryNotice[], known: Known): ListedNotice[] {
  return notices.map((listed): ListedNotice => {
    const { id, ids, notice, urls, tags } = listed;
    const { title, issuers, docNumber, date, genre } = notice.fields;
    const counts = known.counts.get(notice.text) ?? null;
    const tally = known.kept.tally(ids);
    return {
      ...tally,
      ...{ id, issuers, docNumber, date, genre, tags },
      title: title ?? urls[0] ?? '',
      region: regionOfNotice(listed),
      changed: Math.max(listed.changed, tally.changed),
      counts,
      findings: counts === null ? null : sum(Object.values(counts)),
      drafts: draftsOn(listed, known),
    };
  });
}
