import { WORKS } from '../../../../lexicon/kind-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBefore } from '../noun.ts';
import type { Way } from '../way.ts';

/** 擦拭消毒, 高压蒸汽消毒: what works for so long, at the end of its clause. */
const DEED = shape`^(?:.*(?:[采使]用|可用|□的?|进行))?(?<deed>[^，□]*${WORKS})(?:时间)?$`;
/** 作用: that it works, and not how. */
const ONLY_WORKS = /^(?:.*□.*)?作用(?:时间)?$/u;
const HOW = shape`^.*(?<how>(?!作用)${WORKS})`;

/** 浸泡作用时间 of 用药液浸泡，作用«15分钟»后取出, 餐具煮沸时间 of 餐具煮沸«15分钟»: how long it works or is done, whatever is done after. */
export const worked: Way = {
  name: 'worked',
  names: ({ around: { own, earlier } }) => {
    if (ONLY_WORKS.test(own)) {
      const told = [own, ...earlier].map((words) => HOW.exec(words)?.groups?.how);
      return `${told.find((how) => how !== undefined) ?? ''}作用时间`;
    }
    const { deed } = DEED.exec(own)?.groups ?? {};
    return deed === undefined || deed.endsWith('作用') ? null : `${nounBefore(deed) || deed}时间`;
  },
};
