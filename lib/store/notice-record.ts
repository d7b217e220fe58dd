import type { SavedNotice } from '../model/saved-notice.ts';
import { isPlaceless } from '../notebook/placeless.ts';
import { textHash } from '../notebook/text-hash.ts';
import type { Database, TextRow, ThingRow } from './database.ts';
import { findNotices, type Met } from './find-notice.ts';
import type { Change } from './revise.ts';
import { packText } from './texts.ts';

/** A document in the notebook, and what is to be written so that it is there. */
export interface NoticeRecord {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly texts: readonly TextRow[];
}

/**
 * Finds the notice that a document with this text (as its page has it) is a copy of, or prepares a record of it; where it was met at another
 * address, that it is at this one too.
 *
 * @throws StoreError
 */
export async function noticeRecord(
  database: Database,
  met: Met,
  text: string,
): Promise<NoticeRecord> {
  const [known] = await findNotices(database, met);
  if (known !== undefined) return { id: known.id, changes: withAddresses(known, met), texts: [] };
  const id = crypto.randomUUID();
  const content: SavedNotice = { ...met, text: await textHash(text), tags: [] };
  return {
    id,
    changes: [{ kind: 'notice', of: id, parents: [], content }],
    texts: [await packText(text)],
  };
}

function withAddresses({ id, heads }: ThingRow, { urls }: Met): Change[] {
  const [head] = heads;
  if (head?.kind !== 'notice' || head.content === null) return [];
  const known = head.content.urls;
  const fresh = urls.filter((url) => !known.includes(url));
  if (fresh.length === 0) return [];
  // An address takes the place of a name that stood for one.
  const content = {
    ...head.content,
    urls: [...known.filter((url) => !isPlaceless(url)), ...fresh],
  };
  return [{ kind: 'notice', of: id, parents: [head.id], content }];
}
