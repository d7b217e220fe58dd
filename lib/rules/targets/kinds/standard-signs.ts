import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { CHARGED, COMPENSATED, LIVING } from '../../../lexicon/kind-words.ts';
import { GROW, SHRINK } from '../../../lexicon/target-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { CEILING_FOR } from '../ceiling.ts';
import type { Sign } from './sign.ts';

/** 费用限额标准为职工参保人员每人每月«120元». */
const OF_CEILING = byUnit(`${CEILING_FOR}«`);
/** 负担, 分担: a share that somebody has to bear is a level; 支付 and 报销 pay, which is counted. */
const BEARS = '(?:承担|负担|分担)';
/** 由担保公司按代偿额20%、银行«80%»的比例分担: the share of a cost that somebody bears. */
const BORNE = byUnit(
  `按照?[^«，。；]{0,40}«[^»]*»(?:[、和及][^，。；、]{1,20}){0,4}的?比例${BEARS}|由[^«，。；]{2,20}${BEARS}(?:比例为)?«|(?:个人|单位|财政|基金)${BEARS}«`,
);
/** 基本生活补贴标准为每人每月«2976元»: what everybody is to have to live on is a level, also where it is paid. */
const TO_LIVE_ON = byUnit(
  `${LIVING.source}[^«，。；]{0,20}标准(?:[^«，。；]{0,4}为(?!基数)[^«，。；\\d]{0,8})?«`,
);
/** 考务费每人每科«50元», 最低工资标准依次为一类«9.8元»: what is charged or earned, where nobody is paid for it. */
const CHARGE_HELD = byUnit(
  `^(?![^«]*(?:${AID.source}|${GIVE.source}))[^«]*(?:${CHARGED.source}[^«。；]{0,60}|(?<![经消缴收降]|${COMPENSATED.source})费(?:标准)?[为：]?(?:每[^«，。；]{1,6})?)(?<!${GROW.source}|${SHRINK.source})«(?![^»]*»[^«，。；]{0,8}${AID.source})`,
);

/** What the standards of social insurance and relief are: ceilings of what is paid for, shares that are borne, what to live on. */
export const standardSigns: readonly Sign[] = [
  {
    kind: 'limit',
    holds: ({ comparator, said }) => comparator === 'le' && isIn(OF_CEILING, said),
  },
  { kind: 'level', holds: ({ said }) => isIn(TO_LIVE_ON, said) },
  {
    kind: 'level',
    holds: ({ amount, comparator, said }) =>
      amount.sort === 'money' && comparator !== 'le' && isIn(CHARGE_HELD, said),
  },
  { kind: 'level', holds: ({ amount, said }) => amount.sort === 'share' && isIn(BORNE, said) },
];
