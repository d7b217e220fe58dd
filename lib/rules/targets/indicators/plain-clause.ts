import { IN_ZHE } from '../../../lexicon/class-words.ts';
import { perModel } from '../../../lexicon/current-model.ts';
import { ACTING } from '../../../lexicon/measure-words.ts';
import { DO, LEAD, MAKE } from '../../../lexicon/target-words.ts';
import { AMEND_END, ASK_FOR, BACK_UP, GO_ON, SMOOTHLY } from '../../../lexicon/way-words.ts';
import { pattern, shape } from '../../../text/pattern.ts';
import { doneTo, stripHead, stripLink } from './noun.ts';

/** 自收到补贴资金之日起□公示, 用□时间完成, 分□建设: from when a time runs, and how long it takes. */
const SINCE = shape`^(?:[^，自]{0,4}自[^，□]{2,20}之?日起(?=□)|[^，□]{0,3}(?:[用过]□的?(?:时间|努力)|分□)(?=.{4}))`;
/** 通行费优惠政策从10个收费站扩大到全省: what it was before. */
export const CHANGED_FROM = shape`(?:从|由)[^，]{0,3}□.*`;

/** 在香港设立服务中心: where something is made. */
const MADE_WHERE = perModel(() => shape`^在[^，、的□]{2,8}?${MAKE()}(?=.{4})`);

/** 覆盖率每□得□: by what step it is marked. */
const EACH_STEP = shape`(?<=.{3})每□.*`;
/** 主管机关得再公告延长: who may or must, before what is done. */
const MODAL = shape`^[^，]{0,12}?得再?(?:公告)?(?=${ASK_FOR})`;
/** 根据企业积分排名情况: after what it goes. */
const ACCORDING = shape`^(?:根据|依据|视|结合)(?<what>[^，]{4,}?)(?:的?实际)?(?:情况|程度)?$`;
/** □大工程全面有序推进: how it is getting on. */
const GETS_ON = shape`(?<=.{6})(?:${SMOOTHLY}+${GO_ON}|${BACK_UP}力度)$`;
/** 纳入统计且在有效期内的: what must hold as well. */
const WHILE = /(?<=.{4})且在[^，□]{2,16}(?:内|期间)的?$/u;
const AMOUNTS = pattern`□(?:[、和及或]□)*|每[人月年日天户次].{0,10}$`;
const TAIL = shape`(?<!的|[学课患读小]|${IN_ZHE})[者时]$|等$|${AMEND_END}(?:至|到|为).*`;

/** What a clause is about, without its amounts and what is only done about it: 平均担保费率 of 逐步将平均担保费率降至□. */
export function plainClause(words: string): string {
  const told = doneTo(withoutBodies(SAYS_WAY.test(words) ? words.replace(IN_WHAT_WAY, '') : words))
    .replace(MODAL, '')
    .replace(MADE_WHERE(), '')
    .replace(EACH_STEP, '')
    .replace(ACCORDING, '$<what>')
    .replace(SINCE, '')
    .replace(GETS_ON, '')
    .replace(WHILE, '')
    .replace(FROM_AMOUNT, '')
    .replace(AMOUNTS, '');
  return stripHead(stripLink(told))
    .replace(TAIL, '')
    .replace(/^其(?![他它余])中?/u, '');
}

/** 市林业局、市水利局共同推进, 会同县财政局、县残联实施: who does it with whom, before what is done. */
const TOGETHER = perModel(
  () =>
    shape`^[^，□]{0,30}?(?:会同[^，□]{2,24}?${BODY}|${BODY}(?:牵头|共同|联合|协同))(?=(?:${LEAD}|${DO()}|${MAKE()}).{4})`,
);
const BODY = shape`(?:[局委厅办部会联队院级方]|力量|${ACTING})`;
const WITH_WHOM = /会同|牵头|[共协]同|联合/u;

/** The words without which bodies do together what they tell. */
const withoutBodies = (words: string) =>
  WITH_WHOM.test(words) ? words.replace(TOGETHER(), '') : words;

/** 企业通过增发、配股等方式融资: how it is done. */
const IN_WHAT_WAY = shape`(?<=.{2})(?:通过|采取|采用|以)[^，□]{4,40}?(?:方式|形式|途径|手段)`;
const SAYS_WAY = /[方形]式|途径|手段/u;

/** 优惠政策从□指定收费站扩大到全省: what stands behind the amount is what it was, too. */
const FROM_AMOUNT = shape`(?<=.{4})(?:从|由)(?:每[^，□]{1,6}|[^，□]{0,3})□[^，]*$`;
