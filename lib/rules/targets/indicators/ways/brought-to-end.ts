import { shape } from '../../../../text/pattern.ts';
import { actionOf } from '../action.ts';
import { objectOf } from '../antecedent.ts';
import { stripHead } from '../noun.ts';
import type { Way } from '../way.ts';

/** 调整到位并制定配套措施, 核查完毕: what is brought to its end, and what else is done. */
const ENDED = shape`^(?<verb>\p{Script=Han}{2})(?<end>到位|完毕|完成|结束)(?:并.*)?$`;

/** 支付标准调整到位时限 of 可渐进调整支付标准，在«3年内»调整到位: the object of what is brought to its end stands in the clause before. */
export const broughtToEnd: Way = {
  name: 'broughtToEnd',
  names: ({ around }) => {
    if (!/到位|完毕|完成|结束/u.test(around.behind)) return null;
    const { verb, end } = ENDED.exec(actionOf(around))?.groups ?? {};
    if (verb === undefined) return null;
    const object = stripHead(objectOf(around, verb));
    return object === '' ? null : `${object}${verb}${end}时限`;
  },
};
