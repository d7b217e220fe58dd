import { HOLD } from '../../../../lexicon/common-words.ts';
import { perModel } from '../../../../lexicon/current-model.ts';
import { DO } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 可推荐, 义务植树: what is done stands between the bound and its number. */
const DEED = perModel(
  () => shape`^(?:可以?|应当?|须|要|能)?(?<deed>[^的]{0,4}(?:${DO()}|报名|申报)[^的]{0,4})$`,
);

/** 每季度抽检: what is done so often, of which so many. */
const EACH_DEED = perModel(
  () => shape`^每(?:季度?|半?年|个?月|周|日|天|学期)(?!${HOLD}$)(?:${DO()})$`,
);

/** 职工义务植树 of 职工每人每年«至少义务植树5棵»: who does it, and what; 每季度抽检 of 每季度抽检«2批次». */
export const boundedDeed: Way = {
  name: 'boundedDeed',
  names: ({ around: { own, inner }, before, after }) => {
    if (before === '' && after === '' && EACH_DEED().test(own)) return own;
    const { deed } = (after.length < 2 ? DEED().exec(inner)?.groups : undefined) ?? {};
    return deed === undefined ? null : `${before}${deed}`;
  },
};
