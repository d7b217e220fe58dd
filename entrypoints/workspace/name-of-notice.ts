import type { LibraryNotice } from '../../lib/store/library-notice.ts';

/** What a document is called: its title, else where it was met first. */
export function nameOfNotice({ notice, urls }: LibraryNotice): string {
  return notice.fields.title ?? urls[0] ?? '';
}
