import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/** Entities that sites leave in running text by escaping twice (HTML Living Standard, 13.5 Named character references). */
const NAMED: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  permil: '‰',
  ge: '≥',
  le: '≤',
};

const ENTITY = /&(?:#x(?<hex>[0-9a-fA-F]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,6}));/gu;

function decode(groups: Record<string, string | undefined>): string | undefined {
  if (groups.name !== undefined) return NAMED[groups.name];
  const code = groups.hex === undefined ? Number(groups.decimal) : Number.parseInt(groups.hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** `&ldquo;放&rdquo;` → `“放”`: character references that were left in the text as letters. */
export function characterEntities(text: string): Edit[] {
  return replaceAll(text, ENTITY, ({ 0: written, groups = {} }) => decode(groups) ?? written);
}
