import { readOrdinal } from '../../text/ordinal.ts';
import type { HeadingRule, NumberingStyle } from './heading.ts';

/** Letters of the Chinese numerals that number parts, and digits. */
export const NUMERALS = '一二三四五六七八九十百零〇○';
export const DIGITS = '0123456789';
/** Chinese numerals as they number parts. */
export const ORDINAL = `[${NUMERALS}]{1,5}`;

/** What a way of numbering says of itself; the pattern's group `number` holds what counts. */
interface Numbering extends Pick<HeadingRule, 'name' | 'begins' | 'pattern'> {
  readonly style: NumberingStyle;
}

/** A rule that reads the number at the head of a paragraph. */
export function numbering({ name, style, begins, pattern }: Numbering): HeadingRule {
  return {
    name,
    begins,
    pattern,
    read: (match) => {
      const parts = (match.groups?.number ?? '').replace(/\s+/gu, '').split(/[.．]/u);
      return {
        value: {
          style,
          label: match[0].replace(/\s+/gu, ''),
          ordinal: readOrdinal(parts.at(-1) ?? ''),
          depth: parts.length,
        },
      };
    },
  };
}
