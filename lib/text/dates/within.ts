import type { Span } from '../../model/span.ts';
import { spansIn } from '../matches.ts';
import { pattern } from '../pattern.ts';

const NUMBER = /\d{1,4}(?:\.\d)?|[一二两三四五六七八九十百半]{1,5}/u;

const UNIT =
  /个?(?:工作[日天]|自然日|日历天|日历日|交易日|小时|月|星期|季度|学期|考核年度|会计年度)|周|年|天|日|分钟|刻钟|时/u;

/** 30个工作日内, 24小时以内, 三年内, 10日之内, 3至5个工作日内; 2023年内 is a year, and 3月24日内 a day. */
const WITHIN = pattern`(?=[\d一二两三四五六七八九十百半])(?<![\d.第]|[上下](?=半)|(?<!个)月(?:\d{1,2}日?[—–\-~～至到])?)(?!(?:19|20)\d{2} ?年)(?:${NUMBER} ?(?:[—–\-~～至到]|(?:个?工作日|日|天)[—–\-~～至到]) ?)?${NUMBER} ?(?:${UNIT})(?:（${NUMBER} ?(?:${UNIT})）)?(?:的?时间)?(?:以内|之内|内)`;

/** Lengths of time in which something is to be done: their spans, in text order. */
export function findWithin(text: string): Span[] {
  return spansIn(WITHIN, text);
}
