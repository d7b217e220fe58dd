import { readOrdinal } from '../../text/ordinal.ts';
import { plainNumeral } from '../../text/steps/capital-numerals.ts';
import type { Rule } from '../rule.ts';
import type { HeadingValue, NumberingStyle } from './heading.ts';

/** Chinese numerals as they number parts. */
export const ORDINAL = '[一二三四五六七八九十百零〇○]{1,5}';

/** What a way of numbering says of itself; the pattern's group `number` holds what counts. */
interface Numbering {
  readonly name: string;
  readonly style: NumberingStyle;
  readonly pattern: RegExp;
}

/** A rule that reads the number at the head of a paragraph. */
export function numbering({ name, style, pattern }: Numbering): Rule<HeadingValue> {
  return {
    name,
    pattern,
    read: (match) => {
      const parts = (match.groups?.number ?? '').split(/[.．]/u);
      return {
        value: {
          style,
          label: match[0].replace(/\s/gu, ''),
          ordinal: readOrdinal(plainNumeral(parts.at(-1) ?? '')),
          depth: parts.length,
        },
      };
    },
  };
}
