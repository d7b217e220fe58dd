import { readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

/** What stands behind 成 where it means a tenth: a bound, a mark, a particle, 计算, 增至; not 成为, 成立, 成效. */
const ENDS = /(?=$|[，。；、：）！？\s增减降升提]|计算|以[上下内]|左右|的|(?<=[减免].成))/u;
/** 由六成提升至, 有九成申请: behind such words also before others, but not 有一成员, 由一成长为. */
const AMID =
  /(?<=[约近逾过达由从有令使].成)(?![为立效果员本功熟长交型套片品年人绩就群都一方因分形不])/u;

/** 三成, 九成五, 一成半, 八成以上, 三至五成: tenths, in percent. */
export const tenths: Rule<Amount> = {
  name: 'tenths',
  pattern: pattern`(?<![\d.第一二三四五六七八九十])(?:(?<![由从自])(?<from>[一二两三四五六七八1-8])成?[至到—-])?(?<tens>[一二两三四五六七八九1-9])成(?<ones>[一二三四五六七八九半])?(?:${ENDS}|${AMID})(?<suffix>${SUFFIX})?`,
  read: ({ groups }) => {
    const { from, tens = '', ones, suffix }: Written = groups ?? {};
    const rest = ones === '半' ? 5 : readNumeral(ones ?? '');
    const most = 10 * (readNumeral(tens) ?? 0) + (rest ?? 0);
    if (from === undefined) return { value: amountOf(most, { unit: '%', suffix }) };
    const least = 10 * (readNumeral(from) ?? 0);
    return least < most
      ? { value: { ...amountOf(least, { unit: '%', suffix }), value2: most } }
      : null;
  },
};
