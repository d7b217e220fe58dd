import type { LibraryNotice } from '../../lib/store/library-notice.ts';
import { idOf, savedNotice } from './many-notes.ts';

/** The nth notice (see `savedNotice`) as a document of the library with one record. */
export function libraryNoticeAt(at: number): LibraryNotice {
  const id = idOf(2, at);
  const notice = savedNotice(at);
  return { id, ids: [id], notice, urls: notice.urls, tags: [], changed: 0 };
}
