import { perModel } from '../../../../lexicon/current-model.ts';
import { DO } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 可推荐, 义务植树: what is done stands between the bound and its number. */
const DEED = perModel(
  () => shape`^(?:可以?|应当?|须|要|能)?(?<deed>[^的]{0,4}(?:${DO()}|报名|申报)[^的]{0,4})$`,
);

/** 职工义务植树 of 职工每人每年«至少义务植树5棵»: who does it, and what. */
export const boundedDeed: Way = {
  name: 'boundedDeed',
  names: ({ around: { inner }, before, after }) => {
    const { deed } = (after.length < 2 ? DEED().exec(inner)?.groups : undefined) ?? {};
    return deed === undefined ? null : `${before}${deed}`;
  },
};
