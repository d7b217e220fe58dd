import type { PageText } from '../../../lib/model/page-text.ts';
import { fingerprint } from '../../../lib/notebook/fingerprint.ts';
import type { Database } from '../../../lib/store/database.ts';
import type { Met } from '../../../lib/store/find-notice.ts';
import { type NoticeRecord, noticeRecord } from '../../../lib/store/notice-record.ts';
import { readingOf } from '../last-reading.ts';

/** What is known of the notice on the page at `url`. */
export async function met(page: PageText, url: string): Promise<Met> {
  const { notice: fields } = await readingOf(page, url);
  return { urls: [url], fields, fingerprint: fingerprint(page.text) };
}

/** The notice of a page in the notebook, and what is to be written so that it is there, at this address too. */
export async function pageNotice(
  database: Database,
  page: PageText,
  url: string,
): Promise<NoticeRecord> {
  return noticeRecord(database, await met(page, url), page.text);
}
