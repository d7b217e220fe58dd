import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { spansWithin } from '../../text/spans-within.ts';
import { type Quantity, sentenceOf } from './quantity.ts';

/** 年时间（ in 用2年时间（2023年至2024年）: what stands right before the years that work takes. */
const BEFORE = /年(?:左右)?的?(?:时间|努力)（$/u;
const REACH = 10;

/** 改造桥梁«57座»，计划用2年时间（2023年至2024年）完成; 用«2年»时间（…）: the years behind a number in which the work is done. */
export function yearsBehind(
  quantity: Quantity,
  dates: readonly CalendarExpression[],
): CalendarExpression | undefined {
  const { text } = quantity.passage;
  const behind = { from: quantity.to, to: sentenceOf(quantity).to };
  return spansWithin(dates, behind).find(
    ({ from, to }) =>
      text.charAt(to) === '）' && BEFORE.test(text.slice(Math.max(0, from - REACH), from)),
  );
}
