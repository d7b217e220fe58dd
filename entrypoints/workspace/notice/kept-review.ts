import { sectionAt } from '../../../lib/reading/section-at.ts';
import type { LibraryNotice } from '../../../lib/store/library-notice.ts';
import type { ReviewedText } from '../../review/use-notes.ts';
import type { KeptDocument } from '../kept-document.ts';

/** A kept text under review: with its records, so that what is written goes to them and none is looked for. */
export type KeptReview = ReviewedText & Required<Pick<ReviewedText, 'notices'>>;

/** The kept text of a document, as the notebook knows documents. */
export function keptReview(
  { id, ids, notice, urls }: LibraryNotice,
  { text, reading }: KeptDocument,
): KeptReview {
  const [url] = urls;
  return {
    page: { text, ...(url === undefined ? {} : { url }) },
    met: { urls: [...urls], fields: notice.fields, fingerprint: notice.fingerprint },
    notices: [id, ...ids.filter((each) => each !== id)],
    section: ({ from }) => sectionAt(reading, from),
  };
}
