import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { anyOf, pattern } from '../../text/pattern.ts';
import { orders } from './says.ts';

/** 给予50万元奖励, 依法给予处分, 每人发给新台币五千元, 手术费结算标准：住院700元: somebody is given, spared or refused something, or told what is to be paid. */
export const grant = orders(
  'grant',
  perModel(
    () =>
      pattern`(?<![未不原]|申请|申领)${anyOf(actionVerbs().granting)}(?!(?:处理)?决定(?:书|的|不)|劝阻|制止|举报|投诉|之?(?:种类|对象|项目)(?:[如：，]|为|包括))|每[人生户][^。；，]{0,6}\d*[^。；，]{0,8}元|标准：[^。；]{1,30}?\d[\d.]*万?元|(?<![未已曾不可正将应能]|继续)享受[^。；，的]{0,16}(?:优惠政策|优惠|优待)(?=[。；，]|$)|待遇不变|(?:津贴|补贴|补助|奖励)(?:金额|标准)如下表`,
  ),
);
