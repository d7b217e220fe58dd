import { TELLS_PAST } from '../../../lexicon/class-words.ts';
import { AID, PROMISE } from '../../../lexicon/common-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { columnAt } from '../../column-at.ts';
import type { Quantity } from '../quantity.ts';
import { type Reason, reasonPattern } from '../reason.ts';
import type { Scene } from '../scene.ts';

/** Up to the full stop before: 截至2020年底，…396条；…6.2万公里 tells of one time. */
const TOLD = shape`(?:^|[，：。．.、）])(?:截[至止]|据统计|据不完全统计|目前|当前，?[全我本]|.{0,3}年来|(?:近|过去).{0,2}年，|[^，。；]{0,10}以来，|[^，。；]{2,14}(?:调查|普查|统计|监测)显示，)(?![^。]{0,80}(?:力争|确保|应当|要|不得|将|今年|下一步|[，到]20|年内(?!已)|年底前))[^。]*$`;
/** Sections and columns that tell how things stand. */
const PAST_SECTION = byUnit(`${TELLS_PAST.source}|基础$|(?:存在的?(?:主要|突出)?|^主要)问题`);
/** 增加5亿元以上奖励«1万元»: what is paid in a case. */
const PROMISES = byUnit(`${PROMISE.source}|计划|拟|给予|以上的?${AID.source}«`);
const SENTENCE_REACH = 160;

/** 基本情况, 存在的主要问题; a column 最新进度（8月底）. */
const isPast = (name: string | undefined) => name !== undefined && PAST_SECTION.test(name);

function tellsThePast({ passage, from, marked }: Quantity, scene: Scene): boolean {
  const { text, section, role } = passage;
  if (isIn(PROMISES, marked)) return false;
  if (scene.reports || isPast(columnAt(passage, from))) return true;
  if (role === 'body' && section.some(isPast)) return true;
  return isIn(TOLD, text.slice(Math.max(0, from - SENTENCE_REACH), from));
}

/** 截至2020年底，…；…«6.2万公里», a section 现状与评价: what a sentence or a section tells of the present or the past. */
export const told: Reason = {
  name: 'told',
  class: 'quantity',
  pattern: reasonPattern`«`,
  applies: tellsThePast,
};
