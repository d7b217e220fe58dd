import { CHANGE_NAME, GROWTH } from '../../../lexicon/kind-words.ts';
import { ADD, CUT, GROW, LEAD, SHRINK } from '../../../lexicon/target-words.ts';
import { STAGE } from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { Asked } from './sign.ts';

/** 增长要达到«5%», 增速保持在«8%»: a rate of growth, however it is reached. */
const GROWTH_REACHED = shape`(?:增长|增速|增幅)(?:率)?(?:要|应|均|分别|力争|确保)?(?:达到?|保持在|稳定在)(?:\d[^«，。；、]{0,8}、力争达?到?)?«`;
const GROWTH_NAME = byUnit(
  `${GROWTH.source}[^«，。；]{0,6}«|高于[^«，。；]{2,12}«[^»]*点»|«[^»]*»(?:的?(?:幅度|速度)(?:递增|增长|提高)|递增)`,
);
/** By how much: a verb of change before the number. 增加值, 增长率 and 提升行动 are names, and 新增 tells of what a share or a value is. */
const changes = (verbs: RegExp, atNumber: string) =>
  byUnit(`(?:${verbs.source})(?!值|率|${CHANGE_NAME.source})[^«，。；（]{0,34}«|${atNumber}«`);
const GROWS = changes(GROW, '增');
const SHARE_GROWS = byUnit(GROWS.source.replace('新增|', ''));
const ADDS = changes(ADD, '增');
const SHRINKS = byUnit(`${changes(SHRINK, '[降减]').source}|(?:优惠|减免|减按)«`);
const CUTS = changes(CUT, '减');
/** 新增电梯400台、完工«200台»: how far what is built has come is told beside. */
const STAGE_BESIDE = byUnit(
  `[\\d万亿][^«，。；、\\d]{1,3}[、和及](?:新?${STAGE.source})[^«，。；、]{0,10}«`,
);

/** 省级合作社, “两品一标”企业: a name that tells of what grade or of what list things are begins no clause with a verb. */
const GRADED = '(?:“|国家级?|[省市县区]级|规[上下]|限上)[^«，。；\\d]{2,24}';
const NUMBER = '\\d[\\d.万]*[^«，。；、\\d]{1,3}';

/** 力争新增龙头企业3户，省级合作社5户，市级家庭农场«10户»: items of what is added, told with commas. */
const ADDED_ITEMS = byUnit(
  `(?:^|[，。；：）]|${LEAD.source})新增[^«，。；\\d]{2,20}${NUMBER}(?:，${GRADED}${NUMBER}){0,5}，${GRADED}«`,
);

/** 亩均单产提高«10公斤». */
const RISES = /(?:提高|上升|增长)«$/u;

const isShare = ({ amount }: Asked) => amount.sort === 'share';

/** Whether the words before the number speak of growth, or of what is added. */
export function grows(asked: Asked): boolean {
  if (isShare(asked)) return SHARE_GROWS.test(asked.led);
  if (asked.amount.sort === 'thing' && isIn(STAGE_BESIDE, asked.led)) return false;
  if (asked.amount.sort === 'thing' && isIn(ADDED_ITEMS, asked.led)) return true;
  if (asked.amount.sort === 'measure' && RISES.test(asked.led)) return true;
  return (['money', 'age'].includes(asked.amount.sort) ? GROWS : ADDS).test(asked.led);
}

/** Whether the words before the number speak of what becomes less. */
export function shrinks(asked: Asked): boolean {
  const isThing = !isShare(asked) && asked.amount.sort !== 'money';
  return (isThing ? CUTS : SHRINKS).test(asked.led);
}

/** Whether what is measured is growth itself: 增速, 年均增长率. */
export function namesGrowth(asked: Asked): boolean {
  const { said } = asked;
  if (isShare(asked) && isIn(GROWTH_REACHED, said)) return true;
  return isIn(GROWTH_NAME, said) && !/(?:到|至)«/u.test(said);
}
