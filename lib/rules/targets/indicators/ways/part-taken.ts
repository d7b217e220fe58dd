import { shape } from '../../../../text/pattern.ts';
import { plainAction } from '../action.ts';
import { nounBehind } from '../noun.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';

/** What a share is taken of has so many letters. */
const BASE = 3;
const LONGEST = 16;
/** 奖励金额按罚没款的□计算: what is reckoned from what. */
const RECKONED = shape`^(?<what>[^，□按]{2,10}(?:[金总]额|费用?))按照?(?<of>[^，□]{2,14})的$`;
/** 资金管理费按…提取: what is so large. */
const FEE = /.{3}[费金]$/u;

/**
 * 采购金额预付给医院比例 of 按«不低于采购金额的30%»预付给医院: what a share is taken of, and what is done with it, here or in the
 * clause behind. A standard that is set so is named itself: 供养标准 of 供养标准按«不低于低保标准的1.3倍»确定.
 */
export const partTaken: Way = {
  name: 'partTaken',
  names: ({ around: { own, inner, behind, next }, before }) => {
    const { what, of } = RECKONED.exec(own)?.groups ?? {};
    if (what !== undefined && behind !== '') return `${what}占${of}比例`;
    if (inner.length < BASE || !/按照?$/u.test(own)) return null;
    if (before.endsWith('标准')) return before;
    if (FEE.test(before) && /^[计提收]/u.test(behind)) return `${before}${nounBehind(behind)}比例`;
    const done = shorten(nounBehind(behind.replace(/^的?(?:比例|标准)/u, '')), LONGEST);
    if (done !== '') return `${inner}${done}比例`;
    const then = shorten(plainAction(next), LONGEST);
    return then === '' ? `${inner}比例` : `${then}占${inner}比例`;
  },
};
