import { plainCharacters } from '../plain-characters.ts';

/** Octets that a line may have without its break (RFC 5545, 3.1). */
const MOST = 75;

const octets = (text: string) => new TextEncoder().encode(text).length;

/** A text value: backslash, semicolon, comma and line breaks escaped (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return plainCharacters(text)
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A content line, folded at 75 octets and never within a character; ends with its break. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const character of `${name}:${value}`) {
    const size = octets(character);
    if (length + size > MOST) {
      lines.push(line);
      // The blank that marks a folded line counts.
      [line, length] = [' ', 1];
    }
    line += character;
    length += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}
