import { BARE_AMOUNT } from '../../../../lexicon/naming-words.ts';
import { ALLOWANCE, MONEY_NAME } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { MEASURE } from '../item-of-list.ts';
import { nounBefore } from '../noun.ts';
import { ownName } from '../own-name.ts';
import { eachIn, paymentIn } from '../payment.ts';
import { clauseBefore } from '../topic.ts';
import type { Way } from '../way.ts';
import { whichOf } from '../which.ts';
import { joined } from '../whom.ts';

/** A payment of so many letters names itself: 一次性吸纳就业补助. */
const TELLING = 6;
/** 经费不低于1000元的标准, 每人分摊的额度: what a standard is of says more than 标准. */
const NAMES_MONEY = shape`${MONEY_NAME}$`;

/** 开展环境整治，完成投资: what it is of stands before. */
const BARE = shape`^${BARE_AMOUNT}$`;

/** 药材种植面积□、产值: of what the first of a list is. */
const FIRST = /^(?<first>[^□]+)□[、和及](?!且)/u;

/** 会议费标准每人每天, 高龄津贴每人每月: for each of whom. */
const FOR_EACH = shape`(?<=标准|${ALLOWANCE})(?:每[人户年月日天次餐晚]){1,2}$`;
/** 高龄津贴: which allowance it is. */
const OWN_ALLOWANCE = shape`^[^的，]{2,}${ALLOWANCE}$`;
/** 会议费标准: for what so much is spent. */
const FEE = /^.{2,}费标准$/u;

/** 社会投资 of 带动社会投资«100亿元»: a sum with a name of its own, which is not paid. */
export const ownSum: Way = {
  name: 'ownSum',
  names: (asked) => {
    const { around, before } = asked;
    const { own, inner, behind } = around;
    const { first } = (BARE.test(before) && FIRST.exec(own)?.groups) || {};
    if (first !== undefined) return `${nounBefore(first).replace(MEASURE, '')}${before}`;
    const named = ownName(whichOf(asked) || before.replace(FOR_EACH, ''));
    const paid = paymentIn(behind);
    if (isMoneyOfThing(named, paid))
      return `${forEach(named, own)}${named.replace(/的(?=[^的]{2}$)/u, '')}`;
    if (/基础上|^除/u.test(named) || !namesSum(named) || paid !== '' || around.list.standard !== '')
      return null;
    if (BARE.test(named) && around.earlier.length > 0)
      return joined(clauseBefore(around, 'nearest', around.earlier.filter(isWhole)), named);
    if (isBarePayment(own, named)) return null;
    return `${forEach(named, inner)}${named}`;
  },
};

/** 每人分摊的额度: what the money is of, and no payment but 标准. */
function isMoneyOfThing(named: string, paid: string): boolean {
  return named.length > 4 && NAMES_MONEY.test(named) && /^(?:标准)?$/u.test(paid);
}

/** 每人: for each of whom, where the name does not say it. */
function forEach(named: string, words: string): string {
  return named.includes('每') ? '' : eachIn(words);
}

/** 补助: a payment that names itself no further. */
function isBarePayment(own: string, named: string): boolean {
  if (paymentIn(own) === '' || named.length >= TELLING || FEE.test(named)) return false;
  return !(OWN_ALLOWANCE.test(named) && /每[人户年月日天]$/u.test(own));
}

/** 其中中央投资□、省级投资□, 总投资□: parts of what was told before or another sum, and nothing of its own. */
const isWhole = (clause: string) => !/^(?:其中|总投资□$)/u.test(clause);

/** 社会投资, 平均工资: the name of a sum; not 花都区. */
function namesSum(named: string): boolean {
  return (
    /[准额费金贴补资入值款本价润益税用产券债度算]$/u.test(named) &&
    !/^(?:企业|单位|个人).{0,8}$/u.test(named)
  );
}
