import { escapeHtml } from '../html/escape.ts';
import { oneLine } from '../plain-characters.ts';

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Text as XML shows it letter by letter (XML 1.0, 2.4); what XML cannot hold is dropped. HTML's five escapes are XML's, too. */
export const escapeXml = escapeHtml;

/** An element; `content` is XML. Line breaks in attributes would be read as blanks, and are written as such. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(oneLine(value))}"`],
  );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element that holds others, or nothing where there are none: the schemas allow no empty lists. */
export function listElement(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, {}, `\n${items.join('\n')}\n`);
}

/** An element of plain text, or nothing where there is none. */
export function textElement(name: string, text: string): string {
  const content = escapeXml(text);
  return content === '' ? '' : element(name, {}, content);
}
