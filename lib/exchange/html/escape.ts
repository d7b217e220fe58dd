import { plainCharacters } from '../plain-characters.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it letter by letter, between tags and in quoted attributes alike (HTML Standard, 13.1). */
export function escapeHtml(text: string): string {
  return plainCharacters(text).replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? '');
}
