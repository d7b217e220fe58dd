import { describe } from '../../../lib/anchor/describe.ts';
import { indexPage } from '../../../lib/anchor/page-index.ts';
import type { PageText } from '../../../lib/model/page-text.ts';
import type { Selector } from '../../../lib/model/selector.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { WrittenNote } from '../../../lib/model/written-note.ts';
import { sectionAt } from '../../../lib/reading/section-at.ts';
import type { Database } from '../../../lib/store/database.ts';
import { readingOf } from '../last-reading.ts';
import type { PagePlace } from './page-place.ts';

/** The selector of a passage of a page; null where it holds no words. */
export async function selectorAt(
  page: PageText,
  span: Span,
  url: string,
): Promise<Selector | null> {
  const reading = await readingOf(page, url);
  return describe(indexPage(page.text), span, sectionAt(reading, span.from));
}

/** The selector that a written note is to have: that of its passage, or the one that it had. Undefined where its passage holds no words. */
export async function selectorOf(
  database: Database,
  { page, url }: PagePlace,
  { passage, parents }: WrittenNote,
) {
  if (passage === null) return null;
  if (passage !== 'kept') return (await selectorAt(page, passage, url)) ?? undefined;
  const before = await database.revisions.bulkGet([...parents]);
  const kept = before.find((revision) => revision?.kind === 'note' && revision.content !== null);
  return kept?.kind === 'note' ? kept.content?.selector : undefined;
}
