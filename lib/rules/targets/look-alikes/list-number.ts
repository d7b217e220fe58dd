import { ATTRIBUTE } from '../../../lexicon/indicator-tables.ts';
import { byUnit } from '../../../text/by-unit.ts';
import type { LookAlike } from './look-alike.ts';

/** 6 % 预期性 4.5: the number of a row, or a footnote's, before the unit of what follows. */
const BEFORE_UNIT = byUnit(`^ ?${ATTRIBUTE.source} ?[^ ]`);

/** 第二、«三个月», 第3至«5年»: further ordinals of a list whose first bears 第. */
const ORDINALS = /第[\d一二三四五六七八九十]{1,3}[、和至到]$/u;

/** 表«2 年度»重点任务, 见图«3 处»: the number of a table, which its title follows without a mark. */
const TABLE_NUMBER = byUnit(`(?:^|[见如及和、（])(?:附?[表图]|专栏|附录) ?$`);

/** 7.2本预案…, 12项目…, 4.2 年度… at the head of a paragraph: the number of the paragraph, which its text follows without a blank. */
export const listNumber: LookAlike = {
  name: 'list-number',
  is: ({ number, amount, comparator, passage: { text } }) =>
    BEFORE_UNIT.test(text.slice(number.to, number.to + 8)) ||
    ORDINALS.test(text.slice(Math.max(0, number.from - 5), number.from)) ||
    TABLE_NUMBER.test(text.slice(Math.max(0, number.from - 4), number.from)) ||
    (number.from === 0 &&
      comparator === 'eq' &&
      (['thing', 'noun'].includes(amount.sort) || amount.unit === '年度') &&
      /\.\d/u.test(text.slice(0, number.to))),
};
