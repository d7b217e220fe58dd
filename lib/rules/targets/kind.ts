import { GROW, PAY, REACH, SHRINK } from '../../lexicon/target-words.ts';
import type { TargetKind } from '../../model/target.ts';
import type { Quantity } from './quantity.ts';

/** One sign of a kind; the first in the list decides. */
interface Sign {
  readonly kind: TargetKind;
  holds(quantity: Quantity): boolean;
}

const TIMES = new Set(['次', '回', '遍', '轮', '只']);
const EVERY =
  /(?:每|一年|全年每)(?:一?个?)?(?:[\d一二两三四五六七八九十]{0,2})(?:人|年|半年|季|月|周|日|天|户|家|学年|学期|星期|村|县|小时)[^«。；]{0,40}«|«[^»]*»\/[^，。；]{0,4}[人日天月年h]/u;
const PREFIXED_CEILING =
  /«(?:不|至多|最高|最多|最长|最大|最迟|上限|限额|封顶)|为限»|(?:限额|额度|范围)以?内»/u;
const KEPT_WITHIN = /(?:控制|限制|压控)(?:在)?«/u;
const ARRIVES =
  /(?:到|至|为|成|达)(?:了)?(?:每[人月年户亩])*«|«(?:突破|超过|达到或超过)|(?:达|达到|稳定在|保持在|维持在)(?:每[人月年])*«/u;
const GIVEN_FOR =
  /(?:发给|核给|给予|免收|返还|免除|补贴|补助|享受|按|按照|奖励)[^«，。；]{0,8}«|«[^»]*»的(?:当地|企业)?[^，。；]{0,12}(?:金|费|租|工资|假)/u;
const GROWTH_NAME = /(?:增速|增长率|增幅|年均增长|增长)[^«，。；]{0,6}«/u;
const GROWS = new RegExp(`(?:${GROW.source})[^«，。；]{0,34}«`, 'u');
const SHRINKS = new RegExp(`(?:${SHRINK.source})[^«，。；]{0,16}«|优惠«`, 'u');
const PAYS = new RegExp(
  `(?:${PAY.source}|按|按照)[^«，。；]{0,24}«|«[^»]*»的?[^，。；]{0,12}(?:${PAY.source})`,
  'u',
);
const REACHES = new RegExp(`(?:${REACH.source})[^«，。；]{0,6}«`, 'u');
const STANDARD = /标准(?:统一)?(?:提高|调整|确定|上调|下调)?(?:到|至|为)(?:每[人月年])*«/u;
const VALUE_NAME =
  /(?:率|比例|占比|比重|面积|产量|总量|规模|里程|能力|产值|总值|收入|总额|金额|余额|人数|总数|长度|动力|增加值|成本|价格|强度|浓度|密度|寿命|吞吐量|交易额|指数|量)(?:总体)?(?:达到?|稳定在|为)?«/u;

const signs: readonly Sign[] = [
  { kind: 'decrease', holds: ({ rule }) => rule === 'halve' },
  {
    kind: 'limit',
    holds: ({ comparator, marked }) =>
      comparator === 'le' && (PREFIXED_CEILING.test(marked) || KEPT_WITHIN.test(marked)),
  },
  {
    kind: 'frequency',
    holds: ({ amount, marked }) => TIMES.has(amount.unit) && EVERY.test(marked),
  },
  {
    kind: 'limit',
    holds: ({ amount, comparator }) => amount.sort === 'time' && comparator === 'le',
  },
  {
    kind: 'count',
    holds: ({ amount, marked }) => amount.sort === 'time' && GIVEN_FOR.test(marked),
  },
  {
    kind: 'increase',
    holds: ({ amount, marked }) =>
      amount.sort === 'time' && /延长[^«，。；到至]{0,6}«/u.test(marked),
  },
  { kind: 'limit', holds: ({ amount }) => amount.sort === 'time' },
  { kind: 'level', holds: ({ marked }) => STANDARD.test(marked) },
  {
    kind: 'increase',
    holds: ({ marked }) => GROWTH_NAME.test(marked) && !/(?:到|至)«/u.test(marked),
  },
  { kind: 'level', holds: ({ marked }) => ARRIVES.test(marked) },
  { kind: 'increase', holds: ({ marked }) => GROWS.test(marked) },
  { kind: 'decrease', holds: ({ marked }) => SHRINKS.test(marked) },
  { kind: 'count', holds: ({ amount, marked }) => amount.sort === 'share' && PAYS.test(marked) },
  { kind: 'level', holds: ({ amount }) => amount.sort === 'share' || amount.sort === 'none' },
  { kind: 'level', holds: ({ marked }) => VALUE_NAME.test(marked) && !PAYS.test(marked) },
  {
    kind: 'count',
    holds: ({ amount, marked }) => amount.sort === 'money' && !REACHES.test(marked),
  },
  { kind: 'level', holds: ({ marked }) => REACHES.test(marked) },
];

/** What the number is of: a value to hold, an amount of change, so many to do, a ceiling or time limit, how often. */
export function kindOf(quantity: Quantity): TargetKind {
  return signs.find((sign) => sign.holds(quantity))?.kind ?? 'count';
}
