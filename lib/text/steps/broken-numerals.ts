import type { Edit } from '../edit.ts';
import { columns } from '../wrapping.ts';

/** So much of a line's end and of the next one's head is looked at. */
const WINDOW = 40;
/** A line of a table or a heading is shorter. */
const FEWEST_COLUMNS = 30;

/** （五）发挥24⏎小时: an item is no row of a table, however short. */
const SHORT_ITEM =
  /^\s{0,4}(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)\p{Script=Han}+\d{1,6}$/u;
const UNIT = /^(?:[万亿]?元(?!旦|月)|小时|[万亿](?=\p{Script=Han})|个百分点|号[）)])/u;

/** How a line may stop amid a number, and how the next then begins. */
const CUTS: readonly (readonly [end: RegExp, head: RegExp])[] = [
  [/百分$/u, /^之/u],
  [/百分之[零点一二三四五六七八九十]{1,6}$/u, /^[点一二三四五六七八九十](?![、.．])/u],
  [/\p{Script=Han}[一二三四五六七八九]$/u, /^[十百千万亿]{1,2}(?![、.．十百千万亿])/u],
  // Figures go on with a unit and a sentence: a row of a table may end with one, and the next begin with its number.
  [
    /[，。；：].*\p{Script=Han} ?\d{1,3}(?:,\d{1,2}|\.)?$/u,
    /^\d{1,3}(?:%|[万亿]{0,2}(?![年月日万亿])\p{Script=Han}).*[，。；]/u,
  ],
  [/[，。；：].*[\p{Script=Han}〕，] ?\d{1,6}$/u, UNIT],
  // 2⏎021年12月31日
  [/\D2$/u, /^0\d{2}年/u],
  [/\D20$/u, /^\d{2}年(?!以)/u],
  [/\D20\d$/u, /^\d年\d/u],
];

/**
 * Joins lines that cut a number, also in a text too short for its margin to show: 百分⏎之八十五, 百分之零点五⏎七五, 不超过五⏎十万元, 满意度达到9⏎5%以上, 每亩补助300⏎元.
 * In simplified text.
 */
export function brokenNumerals(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (cutsNumber(text, at)) edits.push({ from: at, to: at + 1, insert: '' });
  }
  return edits;
}

function cutsNumber(text: string, at: number): boolean {
  const end = text.slice(Math.max(0, at - WINDOW), at);
  if (!/[\d,.一二三四五六七八九十零点分]$/u.test(end)) return false;
  const line = end.slice(end.lastIndexOf('\n') + 1);
  const head = text.slice(at + 1, at + 1 + WINDOW).split('\n', 1)[0] ?? '';
  if (columns(line) < FEWEST_COLUMNS) return SHORT_ITEM.test(line) && UNIT.test(head);
  return CUTS.some(([stop, start]) => stop.test(line) && start.test(head));
}
