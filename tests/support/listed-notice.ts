import type { ListedNotice } from '../../lib/review/library/listed-notice.ts';

/** A notice of the library of which only some things matter. */
export function listedNotice(
  known: Partial<ListedNotice> & Pick<ListedNotice, 'id'>,
): ListedNotice {
  return {
    title: known.id,
    issuers: [],
    docNumber: null,
    date: null,
    genre: '通知',
    region: null,
    tags: [],
    changed: 0,
    counts: null,
    findings: null,
    drafts: 0,
    notes: 0,
    conflicts: 0,
    judged: { right: 0, wrong: 0, corrected: 0 },
    verdicts: 0,
    codes: new Set(),
    ...known,
  };
}
