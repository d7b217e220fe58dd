import type { NoticeNotes } from '../../../lib/model/notice-notes.ts';
import type { PageText } from '../../../lib/model/page-text.ts';
import { locateNotes } from '../../../lib/notebook/locate-notes.ts';
import { type LocatedVerdict, locateVerdicts } from '../../../lib/notebook/locate-verdicts.ts';
import { codesIn } from '../../../lib/store/codes.ts';
import type { Database, ThingRow } from '../../../lib/store/database.ts';
import { findNotices, thingsOf } from '../../../lib/store/find-notice.ts';
import { openNotebook } from '../../browser/notebook.ts';
import { met } from './page-notice.ts';

/** What an operation on the notes of a page needs to know of it. */
export interface PagePlace {
  readonly page: PageText;
  readonly url: string;
}

/** What people keep on the notice of a page, that on other copies of it included. */
export async function notesOf({ page, url }: PagePlace): Promise<NoticeNotes> {
  const database = await openNotebook();
  const notices = await findNotices(database, await met(page, url));
  const [notes, verdicts, codes] = await Promise.all([
    allOf(database, notices, 'note'),
    allOf(database, notices, 'verdict'),
    codesIn(database),
  ]);
  return {
    notes: locateNotes(notes, page.text),
    verdicts: locateVerdicts(verdicts, page.text).map(({ judgement }) => judgement),
    codes: codes.map(({ id, code: { name, colour } }) => ({ id, name, colour })),
  };
}

/** The verdicts on the findings of a page, with what they are called in the notebook. */
export async function verdictsOf({ page, url }: PagePlace): Promise<LocatedVerdict[]> {
  const database = await openNotebook();
  const notices = await findNotices(database, await met(page, url));
  return locateVerdicts(await allOf(database, notices, 'verdict'), page.text);
}

async function allOf(
  database: Database,
  notices: readonly ThingRow[],
  kind: 'note' | 'verdict',
): Promise<ThingRow[]> {
  const found = await Promise.all(notices.map(({ id }) => thingsOf(database, id, kind)));
  return found.flat();
}
