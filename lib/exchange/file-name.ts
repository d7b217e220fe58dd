import type { Collection } from '../model/collection.ts';
import type { ExchangeOptions } from './exchange-file.ts';
import { oneLine } from './plain-characters.ts';
import { exchangeWords } from './words/exchange-words.ts';

/** What Windows forbids in names (Microsoft, "Naming Files, Paths, and Namespaces"); the others forbid less. */
const FORBIDDEN = /[<>:"/\\|?*]/gu;
/** Marks that no reader sees and that can turn a name around (report‮xslx.exe): bidirectional controls, zero-width characters, fillers. */
const UNSEEN = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;
/** Characters of a whole name that mail programs and network drives bear; file systems take 255 bytes, Chinese takes three each. */
const LONGEST = 120;
const MOST_BYTES = 240;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** A text cut at a character's end so that it has at most so many characters and bytes. */
function cut(text: string, characters: number, bytes: number): string {
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    length += bytesOf(segment);
    if (length > bytes || kept.length + segment.length > characters) break;
    kept += segment;
  }
  return kept;
}

/** A file's name from any text: one that Windows, macOS, Linux and mail programs can store, in NFC. `ending` has no dot. */
export function safeFileName(text: string, ending: string): string {
  const clean = oneLine(text.normalize('NFC')).replace(UNSEEN, '').replace(FORBIDDEN, '_');
  const room = ending.length + 1;
  // Windows drops dots and blanks at an end; a dot in front hides a file elsewhere.
  const stem = cut(clean.replace(/^[.\s]{1,999}/u, ''), LONGEST - room, MOST_BYTES - room).replace(
    /[.\s]{1,999}$/u,
    '',
  );
  const named = stem === '' ? '_' : stem;
  return `${DEVICE.test(named) ? '_' : ''}${named}.${ending}`;
}

/** The name of a collection's file: the title of a single notice, else how many there are. */
export function nameOfFile(
  { notices }: Collection,
  { language }: ExchangeOptions,
  ending: string,
): string {
  const words = exchangeWords(language);
  const [only] = notices;
  const title = notices.length === 1 ? only?.reading.notice.title : null;
  return safeFileName(title ?? words.collectionName(notices.length), ending);
}
