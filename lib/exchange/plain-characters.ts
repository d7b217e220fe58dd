/** Control characters, and code points that are no characters (Unicode 16.0, 23.7). */
const UNSAYABLE = /(?![\t\n])[\p{Control}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text that every format can hold: lone surrogates become U+FFFD, line breaks \n, and control characters, which XML 1.0 and HTML
 * forbid and which no reader sees, are dropped.
 */
export function plainCharacters(text: string): string {
  return text.toWellFormed().replace(/\r\n?/gu, '\n').replace(UNSAYABLE, '');
}

/** Such a text in one line, without blanks at its ends. */
export function oneLine(text: string): string {
  return plainCharacters(text)
    .replace(/\s{1,999}/gu, ' ')
    .trim();
}
