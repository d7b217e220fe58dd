import { indicatorTables } from '../../../lexicon/indicator-tables.ts';
import { anyOf } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

/** 6 % 预期性 4.5: the number of a row, or a footnote's, before the unit of what follows. */
const BEFORE_UNIT = new RegExp(`^ ?${anyOf(indicatorTables.attributes).source} ?[^ ]`, 'u');

/** 7.2本预案…, 12项目… at the head of a paragraph: the number of the paragraph, which its text follows without a blank. */
export const listNumber: LookAlike = {
  name: 'list-number',
  is: ({ number, amount, comparator, passage: { text } }) =>
    BEFORE_UNIT.test(text.slice(number.to, number.to + 8)) ||
    (number.from === 0 &&
      comparator === 'eq' &&
      ['thing', 'noun'].includes(amount.sort) &&
      /\.\d/u.test(text.slice(0, number.to))),
};
