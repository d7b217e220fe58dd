import { shape } from '../../../../text/pattern.ts';
import { stripLink } from '../noun.ts';
import { eachIn } from '../payment.ts';
import type { Way } from '../way.ts';

/** 元/吨, 的标准: nothing that is counted or paid. */
const NO_NOUN = shape`^(?:[/／·每].*|的?标准)?$`;

/** 单缴存职工家庭住房公积金贷款额度 of 住房公积金贷款额度：单缴存职工家庭的，«不超过50万元»: a case of a list, and what the list gives for each. */
export const listedCase: Way = {
  name: 'listedCase',
  names: ({ around }) => {
    // 顺产2700元，每增加一个胎儿: a clause with a number of its own is no case.
    if (!NO_NOUN.test(around.behind) || around.earlier[0]?.endsWith('□') !== false) return null;
    const own = stripLink(around.own);
    const each = eachIn(own);
    if (own !== each) return null;
    const { listed } = around.list;
    if (listed === null) return null;
    const { condition, item, head } = listed;
    return /\d/u.test(condition)
      ? `${item}${condition}${each}${head}`
      : `${condition}${each}${item}${head}`;
  },
};
