/** More bytes than this are no notice, and would keep the machine busy for long. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** Beginnings of files that people take for text by mistake. */
const SIGNATURES: readonly (readonly [what: string, bytes: string])[] = [
  ['a PDF file', '%PDF-'],
  ['a ZIP archive or an Office document', 'PK\u0003\u0004'],
  ['an old Office document', '\u00D0\u00CF\u0011\u00E0'],
  ['a gzip archive', '\u001F\u008B'],
];
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: string])[] = [
  ['utf-8', '\u00EF\u00BB\u00BF'],
  ['utf-16le', '\u00FF\u00FE'],
  ['utf-16be', '\u00FE\u00FF'],
];
/** A page names its encoding in its first 1024 bytes (HTML Standard, 13.2.3.2); real ones are late. */
const META_CHARSET = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}(?<label>[\w-]{2,20})/iu;
const META_BYTES = 8192;
/** Control characters make up this share of bytes in no text. */
const CONTROLS = 0.005;
/** This share of characters that are no UTF-8 is damage; more, and the text is in another encoding. */
const DAMAGE = 0.1;
/** Frequent in any Chinese text, simplified or traditional, and rare where one encoding is taken for another. */
const FREQUENT = /[的之年月日不一有是人在和及與与為为，。、]/gu;

/** Each byte as one character, for looking at beginnings. */
function bytesAsText(bytes: Uint8Array, count: number): string {
  return String.fromCharCode(...bytes.subarray(0, count));
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The encoding that a page declares, where it is one that exists and is not the UTF-8 that the bytes are not. */
function declared(head: string): string | undefined {
  const label = META_CHARSET.exec(head)?.groups?.label;
  try {
    const { encoding } = new TextDecoder(label ?? 'utf-8');
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** GB 18030 (with GBK and GB 2312) or Big5: whichever makes more Chinese of the bytes. */
function likelier(bytes: Uint8Array): string {
  const [gb, big5] = ['gb18030', 'big5'].map((encoding) => decode(bytes, encoding));
  const score = (text = '') =>
    (text.match(FREQUENT)?.length ?? 0) - (text.match(/\uFFFD/gu)?.length ?? 0);
  return (score(big5) > score(gb) ? big5 : gb) ?? '';
}

const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);

/** Whether all of the bytes but a few damaged ones are UTF-8. */
function isUtf8(text: string): boolean {
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  const written = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return lost <= DAMAGE * written;
}

/**
 * The text of a file, whatever its encoding: what a byte order mark says; else UTF-8 where the bytes are it (files without
 * a declaration, and wrong declarations, are common); else what its <meta> says; else the likelier Chinese encoding.
 * Throws an error that says what is wrong where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const head = bytesAsText(bytes, META_BYTES);
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => head.startsWith(mark));
  if (marked) return decode(bytes, marked[0]);
  const other = SIGNATURES.find(([, signature]) => head.startsWith(signature));
  if (other) throw new Error(`is ${other[0]} and no text`);
  if (bytes.filter(isControl).length > CONTROLS * bytes.length)
    throw new Error('is binary and no text');
  const text = decode(bytes, 'utf-8');
  if (isUtf8(text)) return text;
  const encoding = declared(head);
  return encoding ? decode(bytes, encoding) : likelier(bytes);
}
