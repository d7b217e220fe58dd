import type { SavedNotice } from '../model/saved-notice.ts';

/** Least hashes of a fingerprint by which texts are looked up: copies share one of them all but surely. */
const SKETCH = 16;

/** Parameters of an address that do not tell documents apart: campaign tracking and the print view. */
const IDLE_PARAMETER = /^(?:utm_\w+|spm|from|print|isappinstalled)$/u;

/** The address without what does not tell documents apart: scheme, www. or m., fragment, trailing slash, idle parameters. */
export function canonicalUrl(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) {
    if (IDLE_PARAMETER.test(name)) url.searchParams.delete(name);
  }
  const host = url.host.replace(/^(?:www|m|wap)\./u, '');
  return `${host}${url.pathname.replace(/\/+$/u, '')}${url.search}`;
}

/** What a notice may be looked up by: its addresses, its number without brackets and spaces, the least hashes of its text. */
export function noticeKeys(notice: Pick<SavedNotice, 'urls' | 'fields' | 'fingerprint'>): string[] {
  const { urls, fields, fingerprint } = notice;
  const number = fields.docNumber?.replace(/[^\p{L}\p{Nd}]/gu, '');
  return [
    ...new Set([
      ...urls.map((url) => `url:${canonicalUrl(url)}`),
      ...(number ? [`number:${number}`] : []),
      ...fingerprint.slice(0, SKETCH).map((least) => `text:${least}`),
    ]),
  ];
}
