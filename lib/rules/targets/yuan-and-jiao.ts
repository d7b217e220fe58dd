import { exact, FREE_NUMERAL, readNumeral } from '../../text/numerals/numeral.ts';
import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

const DIGIT = /[\d一二三四五六七八九]/u;

/** 2元5角, 一元二角五分: one sum in yuan, jiao and fen. */
export const yuanAndJiao: Rule<Amount> = {
  name: 'yuan-and-jiao',
  pattern: pattern`(?<yuan>${FREE_NUMERAL})[元圆](?<jiao>${DIGIT})角(?![形函度钢])(?:(?<fen>${DIGIT})分)?(?<suffix>${SUFFIX})?`,
  read: ({ groups }) => {
    const { yuan = '', jiao = '', fen, suffix }: Written = groups ?? {};
    const [whole, tenths, hundredths] = [yuan, jiao, fen ?? '0'].map(readNumeral);
    if (whole == null || tenths == null || hundredths == null) return null;
    const value = exact(whole + tenths / 10 + hundredths / 100);
    return { value: amountOf(value, { number: yuan, unit: '元', suffix }) };
  },
};
