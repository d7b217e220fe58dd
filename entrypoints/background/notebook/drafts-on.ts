import type { FoundDraft } from '../../../lib/model/draft.ts';
import { locateDrafts } from '../../../lib/notebook/locate-drafts.ts';
import { canonicalUrl } from '../../../lib/store/notice-keys.ts';
import { allDrafts } from '../../browser/drafts.ts';
import { notesOf, type PagePlace } from './page-place.ts';

/** What was left unfinished on a page, the latest first. */
export async function draftsOn({ page, url }: PagePlace): Promise<FoundDraft[]> {
  const drafts = await allDrafts();
  if (drafts.length === 0) return [];
  const { notes } = await notesOf({ page, url });
  const ids = notes.map(({ id }) => id);
  return locateDrafts(drafts, { address: canonicalUrl(url), text: page.text, notes: ids });
}
