import { PAY_BACK } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBehind } from '../noun.ts';
import type { Way } from '../way.ts';
import { joined, whomOf } from '../whom.ts';

/** 暂退, 预付: how much of what follows is paid, or paid back. */
const PAID_BACK = shape`${PAY_BACK}$`;
const LONGEST_WHOM = 8;

/** 旅行社暂退质量保证金比例 of 对旅行社，暂退«80%»质量保证金. */
export const paidBack: Way = {
  name: 'paidBack',
  names: ({ around, before }) => {
    const paid = nounBehind(around.behind);
    if (paid.length < 2 || before.length > LONGEST_WHOM || !PAID_BACK.test(around.own)) return null;
    return `${joined(whomOf(around, LONGEST_WHOM), before.replace(/^.*后(?=.{2})/u, ''))}${paid}比例`;
  },
};
