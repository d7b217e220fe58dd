import { MAKES_YEARLY, STEP } from '../../lexicon/class-words.ts';
import { AID } from '../../lexicon/common-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import {
  BUILD,
  EVERY_TIME,
  FOUND,
  HEADCOUNT_MEAN,
  MEASURED_NAME,
  PAID_BEHIND,
} from '../../lexicon/kind-words.ts';
import { PART_KIND } from '../../lexicon/naming-words.ts';
import { DO, GROW, MAKE, MASTER, PAY, REACH, SHRINK } from '../../lexicon/target-words.ts';
import { WITHSTAND } from '../../lexicon/way-words.ts';
import type { TargetKind } from '../../model/target.ts';
import { byUnit } from '../../text/by-unit.ts';
import { isIn } from '../../text/may-match.ts';
import { shape } from '../../text/pattern.ts';
import type { Amount } from './amount.ts';
import { markedBehindCell } from './cell-before.ts';
import { isActivity } from './kinds/activity.ts';
import { ceilingSigns } from './kinds/ceiling-signs.ts';
import { grows, namesGrowth, shrinks } from './kinds/growth.ts';
import { inPlaceOfWhole } from './kinds/part-of-whole.ts';
import type { Asked, Sign } from './kinds/sign.ts';
import { standardSigns } from './kinds/standard-signs.ts';
import { timeSigns } from './kinds/time-signs.ts';
import { labelOver } from './list-label.ts';
import { isOfIndicators } from './of-indicators.ts';
import type { Quantity } from './quantity.ts';
import { withoutList } from './without-list.ts';

const TIMES = new Set(['次', '回', '遍', '轮', '只']);
const EVERY = byUnit(
  `每一?个?[\\d一二两三四五六七八九十]{0,2}(?:人|年|${EVERY_TIME.source}|季|月|周|日|天|户|家|村|县)[^«。；]{0,40}«|每[日天周月][^«，。；]{0,80}«|[\\d一二两三四五六七八九十](?:个?(?:自然)?年|个月|周|天|日|季度|小时)[^«，。；]{0,6}«|«[^»]*»/[^，。；]{0,4}[人日天月年h]`,
);
/** 每人每年«最多享受一次»: so often in each such time, also at most. */
const IN_EACH = /每.{0,2}[年月周日天期度][^«，。；\d]{0,8}«(?![^»]*限)/u;
const ARRIVES = byUnit(
  `(?:到|至|(?<=[^，。；、：.．）])为|达|(?:稳定|保持|维持)在?)了?(?:${PART_KIND.source})?(?:每[人月年日天户亩间笔]|\\d{4}年的?)*«|[到至](?:新台币|人民币|澳门元|港币)«|(?:${GROW.source}|${SHRINK.source})[到至](?:[^«，。；、]{2,6}每[人月年生户亩]\\d[^«，。；、]{1,6}[、和及]){0,4}[^«，。；、]{2,6}每[人月年生户亩]«|(?:${GROW.source}|${SHRINK.source})[到至][^«，。；、]{2,14}的«|«(?:突破|超过|达到或超过)`,
);
/** 高新技术企业达到500家、科技型中小企业«1000家»: another in a list of what is arrived at. */
const ARRIVES_TOO = perModel(() =>
  byUnit(
    `(?:达到?|稳定在|保持在|增至|(?:${GROW.source}|${SHRINK.source})[到至](?:${PART_KIND.source})?)(?:每[人月年生户亩日天])*\\d[\\d.,]*[^，。；、«\\d]{0,8}[、和](?!${DO().source})[^«，。；、\\d]{2,16}«`,
  ),
);
const PAID = byUnit(
  `«[^»]*»(?:(?:，(?!每|人均))?[^，。；«]{0,14}|，(?:分别)?给予[^。；«]{0,30})${PAID_BEHIND.source}|(?:[费金款]的?|用于[^«；。]{2,40}[，、])«\\d[^»]*»用于`,
);
const PAYS = byUnit(
  `(?:${PAY.source})[^«，。；]{0,36}«|«[^»]*»的?[^，。；]{0,12}(?:${PAY.source})`,
);
/** 学生掌握«1—3项»体育技能, 每个乡镇建有«1所»幼儿园: a state to arrive at. */
const MASTERED = byUnit(`(?:${MASTER.source})«`);
/** 突破关键技术«20项» makes so many breakthroughs. */
const REACHES = byUnit(`(?!突破\\p{Script=Han}{2}|达成)(?:${REACH.source})[^«，。；]{0,6}«`);
/** 贷款每增加1亿元给予银行«10万元»奖励: a sum that is paid, whatever grows. */
const PAID_OUT = byUnit(
  `以上的?${AID.source}«[^»]*元»|(?:给予|奖励)[^«，。；]{0,12}«[^»]*元»(?:不等)?的?(?:一次性)?${PAID_BEHIND.source}|每(?:${STEP.source}|增长)[^«，。；]{1,16}(?:${AID.source}|给予)«|的，?(?:再|另)?(?:一次性)?(?:给予)?(?:${AID.source})«[^»]*元»|每[件项个家台辆场篇门座头只吨份名所处](?:给予)?(?:${AID.source})«[^»]*元»|按照?[^«，。；]{0,8}每[^«，。；]{1,6}«[^»]*元»(?:的标准)?(?:给予)?(?:${AID.source})`,
);
/** 费率按«1%»收取, 按«1.5%»的比例安排残疾人就业: a rate that holds, and no payment. */
const RATE =
  /(?:率(?:统一)?|[减免])按«|»的税率|»的?比例(?:安排|预留)(?![^，。；]{0,8}(?:[资基奖]金|经费|补))/u;
/** 设立规模为«5亿元»的基金, 完成投资«超过145亿元», 改造校舍面积«4万平方米»: what is provided or done. */
const FUND = byUnit(
  `(?:名额|指标|计划|任务)(?:总?[数量])?为«|(?<=[，、]总?)(?:金额|价值|面值)(?:合计|总计|共计|为|达)?«|${FOUND.source}[^«，。；]{0,12}规模(?:为|达到?)?«[^»]*»的|(?:完成投资(?:力争|达到?)?|发行|投放|募集|筹集)«(?:超过|突破|不低于|不少于)|(?<!新增[^«，。；]{0,8})${BUILD.source}(?!区)[^«，。；]{0,10}(?:面积|里程)«|形成[^«，。；]{0,12}(?:量|能力)«`,
);
const DOES = perModel(() => byUnit(`(?:${DO().source}|${BUILD.source})[^。；]{0,60}«`));
/** 新建小学、初中分别为«5所»、3所, 委员一般为«3人»或5人: how many of each are made or chosen. */
const DONE_EACH = perModel(() =>
  byUnit(`${MAKE().source}[^«，。；]{1,24}分别为«|(?:成员|委员|理事|监事)(?:一般|原则上)?为«`),
);
/** 扣除标准为每月«1500元», 增发工资每人每天«300元», 每亩补助«3000元»: so much is paid or deducted for each. */
const FIXED_RATE = byUnit(
  `${AID.source}(?:标准|比例|价格|单价)?(?:分别|统一)?为«|(?:(?:扣除|发放|${AID.source}|返还|计发)标准(?:统一)?为|工资|补贴|补助|津贴)(?:每[人月年日天户亩个])+«|每[人月年日天户亩个](?:补贴|补助|奖励)«`,
);
/** 向旅行社暂退保证金，标准为现有交纳数额的«80%»: a share that is paid back or given. */
const SHARE_GIVEN = byUnit(
  `(?:暂退|退还|返还|${AID.source}|补偿)[^«。；]{0,30}标准为[^«，。；]{0,16}(?:额|费|款|金)的«`,
);
/** 生均公用经费不低于«1000元», 每千人口«不少于10个»托位: so much for each of a population is a level. */
const PER_HEAD = byUnit(
  `(?:${HEADCOUNT_MEAN.source}|每(?:千|万|百|十万)(?:名?(?:城镇)?(?:常住|户籍|老年|服务)?人口?|[户床张名位辆]))(?![^«，。；]*(?:${GROW.source}|${SHRINK.source})[^«，。；到至]*«)[^«，。；]{0,14}«|每[人户]«[^»]*»的标准|标准«[^»]*(?<![项个部])»`,
);
/** 平均办理时间再提速«20%», 成本低于去年同期«0.5个百分点», 给予租金«50%»的减免, 按«50%»给予租金优惠: less time, cost or rent. */
const LESS = shape`(?:时间|时限|周期)[^«。；]{0,30}提速«|低于[^«，。；]{2,12}«[^»]*点»|«[^»]*»的?减免(?![补金])|«[^»]*»的?(?:比例)?给予[^«，。；]{0,8}[租费]金?用?(?:优惠|减免)(?![补金])`;
/** 按«8.5折»收取, 实现«50兆»进牧户: what is to be paid of a price, how much a line carries. */
const LEVEL_UNIT = /(?:折|兆|bps|每秒)$/u;
/** 新增5G基站1000座，累计建设5G基站«4600个»: the whole that the new ones make. */
const RUNNING_TOTAL = shape`新增[^«。；，]{0,30}[，（]累计[^«，。；]{0,14}«`;
const MEASURED = byUnit(
  `(?:率|(?<!劳)${MEASURED_NAME.source}|量)(?:总体|均|原则上|要|应当?|必?须|分别|宜)?在?«|年${MAKES_YEARLY.source}[^«，。；、]{0,6}«`,
);

/** 桥梁承受«不低于40吨»的荷载: how much is borne, whatever is built. */
const BORNE = byUnit(`${WITHSTAND.source}«`);

/** 疏散走道净宽不宜小于«1.4米», 间距应大于«10米»: how large it is to be, of what is not made in its own clause. */
const IS_TO_BE = /(?:应当?|必?须|宜)«[大小高低多少长短超]|«不(?:得|应当?|宜|能|可)[小少低短]于/u;
const MADE_HERE = perModel(() => byUnit(`(?:${DO().source}|${BUILD.source})[^，。；]{0,60}«`));

/** 落实«200万亩»耕地保护目标, 保护任务, 守住«120万亩»耕地红线: an area that is kept. */
const KEPT_AREA = shape`»[^，。；«]{0,24}(?:保护(?:目标|任务)|保有量|红线|底线)`;

/** 扩大免疫规划疫苗接种率«≥95%», 持证上岗率«不低于90%»，…奖励6000元: a rate and its bound, whatever stands round them. */
const AT_LEAST = /(?:率|占比|比重|(?<!补[助贴])比例)«(?:[≥≧]|不低于|不少于)/u;

/** Always a level; years that are a measure are those in which a flood comes once. */
const isLevelUnit = ({ sort, unit }: Amount) =>
  LEVEL_UNIT.test(unit) || (sort === 'measure' && unit === '年');
const isShare = ({ amount }: Asked) => amount.sort === 'share';
const isMeasure = ({ amount }: Asked) => amount.sort === 'measure';

/** A row of a table of indicators tells levels, if its name does not speak of change or of doing. */
function isLevelOfRow(asked: Asked): boolean {
  if (asked.rule !== 'indicator-row' && !isOfIndicators(asked)) return false;
  const name = /[^\d«]*(?=«)/u.exec(asked.said)?.[0] ?? '';
  return ![GROW, SHRINK, DO()].some((verbs) => verbs.test(name));
}

const signs: readonly Sign[] = [
  { kind: 'decrease', holds: ({ rule }) => rule === 'halve' },
  { kind: 'increase', holds: ({ rule }) => rule === 'doubled' },
  { kind: 'level', holds: ({ amount }) => amount.implicit === true },
  { kind: 'level', holds: isLevelOfRow },
  { kind: 'level', holds: ({ amount }) => isLevelUnit(amount) },
  { kind: 'decrease', holds: (asked) => isShare(asked) && isIn(LESS, asked.said) },
  { kind: 'level', holds: ({ said }) => isIn(RUNNING_TOTAL, said) },
  { kind: 'frequency', holds: ({ amount, said }) => TIMES.has(amount.unit) && isIn(IN_EACH, said) },
  ...ceilingSigns,
  { kind: 'frequency', holds: ({ amount, said }) => TIMES.has(amount.unit) && isIn(EVERY, said) },
  ...standardSigns,
  ...timeSigns,
  { kind: 'count', holds: ({ said }) => isIn(FIXED_RATE, said) },
  {
    kind: 'level',
    holds: ({ amount, comparator, said }) =>
      (comparator === 'ge' || amount.sort === 'thing') && isIn(PER_HEAD, said),
  },
  { kind: 'level', holds: (asked) => isShare(asked) && isIn(AT_LEAST, asked.said) },
  { kind: 'increase', holds: namesGrowth },
  { kind: 'level', holds: (asked) => isShare(asked) && isIn(RATE, asked.said) },
  { kind: 'level', holds: (asked) => isMeasure(asked) && isIn(KEPT_AREA, asked.said) },
  { kind: 'count', holds: ({ said }) => isIn(FUND, said) },
  {
    kind: 'count',
    holds: ({ amount, said }) => amount.sort === 'thing' && isIn(DONE_EACH(), said),
  },
  { kind: 'count', holds: isActivity },
  { kind: 'level', holds: ({ said }) => isIn(ARRIVES, said) || isIn(ARRIVES_TOO(), said) },
  { kind: 'count', holds: (asked) => isShare(asked) && isIn(PAID, asked.said) },
  { kind: 'count', holds: (asked) => isShare(asked) && isIn(SHARE_GIVEN, asked.said) },
  {
    kind: 'count',
    holds: ({ amount, said }) => amount.sort === 'money' && isIn(PAID_OUT, said),
  },
  { kind: 'increase', holds: grows },
  { kind: 'decrease', holds: shrinks },
  { kind: 'level', holds: (asked) => isShare(asked) && isIn(MEASURED, asked.said) },
  { kind: 'count', holds: (asked) => isShare(asked) && isIn(PAYS, asked.said) },
  { kind: 'level', holds: ({ amount }) => amount.sort === 'share' || amount.sort === 'none' },
  { kind: 'level', holds: ({ said }) => isIn(MEASURED, said) && !isIn(PAYS, said) },
  { kind: 'level', holds: ({ said }) => isIn(MASTERED, said) },
  { kind: 'level', holds: (asked) => isMeasure(asked) && isIn(BORNE, asked.said) },
  {
    kind: 'level',
    holds: (asked) =>
      isMeasure(asked) && !isIn(IS_TO_BE.test(asked.said) ? MADE_HERE() : DOES(), asked.said),
  },
  { kind: 'level', holds: ({ said }) => isIn(REACHES, said) },
];

/** 新增终端（机器通信）«: a bracket that only explains is passed over. */
function withoutBrackets(led: string): string {
  return led.includes('）') ? led.replace(/（[^（）\d]{1,20}）(?=[\p{Script=Han}«])/gu, '') : led;
}

/** What the number is of: a value to hold, an amount of change, so many to do, a ceiling or time limit, how often. */
export function kindOf(quantity: Quantity): TargetKind {
  const { number, from, amount } = quantity;
  const marked = `${labelOver(quantity)}${inPlaceOfWhole(markedBehindCell(quantity), amount.unit)}`;
  const open = marked.indexOf('«');
  const led = `${marked.replace('«', '').slice(0, open + number.from - from)}«`;
  const asked = { ...quantity, said: withoutList(marked), led: withoutBrackets(withoutList(led)) };
  return signs.find((sign) => sign.holds(asked))?.kind ?? 'count';
}
