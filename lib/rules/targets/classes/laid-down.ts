import { PAID_OUT, TOLL } from '../../../lexicon/class-words.ts';
import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { CHARGED, LIVING, RAISE_CEILING } from '../../../lexicon/kind-words.ts';
import { SET_AS } from '../../../lexicon/way-words.ts';
import type { Span } from '../../../model/span.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { labelOver } from '../list-label.ts';
import type { Quantity } from '../quantity.ts';

/** 每亩补助«300元», 给予一次性奖励«5万元»: what is paid, and not yet. */
const PAID = shape`(?:${AID}|${GIVE})[^«。；]{0,24}«|${AID}(?:标准)?(?:如下|分别)?[为：]+[^«。]{0,60}«`;
/** 按罚款金额的«1%»奖励, 按单程每人«10元»、往返每人30元给予奖励, «最高补助3万元». */
const PAID_BEHIND = shape`»(?:[、和][^，。；«]{2,16}){0,3}的?(?:标准|比例)?(?:给予|予以|发放|进行)?[^«，。；\d]{0,5}(?:${AID}|奖金)|«最[高多](?:${AID})`;
/** 已拨付补助, 去年发放奖励: what was paid. */
const PAST = byUnit(
  `已经?${PAID_OUT.source}|(?<!公)共(?![同享建有和])|累计(?=[发拨投支])|(?:先后|去年|近年|以来)|上年(?!度[新首被获])`,
);

/** 收费标准每人«25元», 第一档水价为每立方米«2.5元», 履约保证金为合同价的«5%»: a charge, a wage or a benefit, and how much it is. */
const TARIFF = byUnit(
  `(?:${CHARGED.source}|${TOLL.source}|${LIVING.source}[^«，。；]{0,6}标准)(?:${SET_AS.source}|依次|提高|核定)*(?:[为是至到由从：]|(?=每|按|\\d|一类|«)|(?=[^«，。；\\d]{0,10}每[^«，。；\\d]{1,10}«))[^«。；]{0,60}«`,
);
const SHARE_OF = /(?:保证金|押金|定金)为[^«，。；]{0,12}«/u;
/** 节假日附加费«10元»/单: any charge right before how much it is. */
const ANY_FEE = shape`(?<![经消缴收免耗])费(?:标准)?[为：]?(?:每[^«，。；]{1,6})?«`;
/** 自理标准由191元提高到«210元». */
const RAISED = shape`标准由[^«。；]{1,24}(?:${RAISE_CEILING}|降低|下调)(?:到|至|为)«`;

/** 每亩补助«300元», 考务费收费标准每人«25元»: the words by which a payment or a charge is laid down; null where none does. */
export function laidDown(quantity: Quantity): Span | null {
  const { amount, from, to } = quantity;
  if (amount.sort !== 'money' && amount.sort !== 'share') return null;
  const marked = `${labelOver(quantity)}${quantity.marked}`;
  const before = marked.slice(0, marked.indexOf('«'));
  if (PAST.test(before)) return null;
  const isPaid = isIn(PAID, marked) || isIn(PAID_BEHIND, marked);
  const isCharged =
    amount.sort === 'money'
      ? [TARIFF, ANY_FEE, RAISED].some((form) => isIn(form, marked))
      : isIn(SHARE_OF, marked);
  return isPaid || isCharged ? { from, to } : null;
}
