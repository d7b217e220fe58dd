import type { Edit } from '../edit.ts';
import { replaceAll } from './replace-all.ts';

/**
 * Sums of money in the capital numerals that nobody can change (正确填写票据和结算凭证的基本规定, annex 1 of 支付结算办法, 1997), known by the
 * magnitude behind the first: 伍拾万, 壹仟贰佰; not 伍 of 队伍, 陆 of 大陆. 300仟 as in the budgets of Taiwan, 一千八佰万 as in orders of Macau.
 */
const NUMERAL =
  /[壹贰叁参肆伍陆柒捌玖](?<![队大].)(?=[拾佰仟百千万亿])[零壹贰叁参肆伍陆柒捌玖拾佰仟百千万亿]{1,14}|仟(?<=\d仟)|[佰仟](?<=[一二三四五六七八九][佰仟])/gu;

const PLAIN = new Map(
  Array.from('壹贰叁参肆伍陆柒捌玖拾佰仟', (capital, at) => [
    capital,
    '一二三三四五六七八九十百千'.charAt(at),
  ]),
);

/** A numeral with plain letters for its capital ones: 伍拾 → 五十. */
export function plainNumeral(numeral: string): string {
  return Array.from(numeral, (character) => PLAIN.get(character) ?? character).join('');
}

/** `伍拾万元` → `五十万元`, in simplified text. */
export function capitalNumerals(text: string): Edit[] {
  return replaceAll(text, NUMERAL, ({ 0: numeral }) => plainNumeral(numeral));
}
