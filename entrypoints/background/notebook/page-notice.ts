import type { PageText } from '../../../lib/model/page-text.ts';
import type { SavedNotice } from '../../../lib/model/saved-notice.ts';
import { fingerprint } from '../../../lib/notebook/fingerprint.ts';
import type { Database, ThingRow } from '../../../lib/store/database.ts';
import { findNotices, type Met } from '../../../lib/store/find-notice.ts';
import type { Change } from '../../../lib/store/revise.ts';
import { packText, textHash } from '../../../lib/store/texts.ts';
import { readingOf } from '../last-reading.ts';

/** What is known of the notice on the page at `url`. */
export function met(page: PageText, url: string): Met {
  const { notice: fields } = readingOf(page, url);
  return { urls: [url], fields, fingerprint: fingerprint(page.text) };
}

/** The notice on a page in the notebook, and what is to be written so that it is there. */
export interface PageNotice {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly texts: readonly Awaited<ReturnType<typeof packText>>[];
}

/** Finds the notice of a page, or prepares a record of it; where it was met at another address, that it is at this one too. */
export async function pageNotice(
  database: Database,
  page: PageText,
  url: string,
): Promise<PageNotice> {
  const here = met(page, url);
  const [known] = await findNotices(database, here);
  if (known === undefined) {
    const content: SavedNotice = { ...here, text: await textHash(page.text), tags: [] };
    const id = crypto.randomUUID();
    return {
      id,
      changes: [{ kind: 'notice', of: id, parents: [], content }],
      texts: [await packText(page.text)],
    };
  }
  return { id: known.id, changes: withAddress(known, url), texts: [] };
}

function withAddress({ id, heads }: ThingRow, url: string): Change[] {
  const [head] = heads;
  if (head?.kind !== 'notice' || head.content === null || head.content.urls.includes(url))
    return [];
  const content = { ...head.content, urls: [...head.content.urls, url] };
  return [{ kind: 'notice', of: id, parents: [head.id], content }];
}
