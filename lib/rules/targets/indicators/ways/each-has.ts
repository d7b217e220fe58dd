import { shape } from '../../../../text/pattern.ts';
import { nounBefore } from '../noun.ts';
import type { Way } from '../way.ts';

/** 每100辆车配备□、最低: for each of which so many are had. */
const HAS = shape`^每(?:□|[^，□、]{1,4})[^，□、]{0,3}(?:至少|应|须)?(?:配备|配置|设置|安排)(?:□、(?:最[低少]|至少))?$`;

/** 监控人员 of 企业须配备监控人员，每100辆车配备«1名»、最低不少于2名: of what each has so many, the clause before tells. */
export const eachHas: Way = {
  name: 'eachHas',
  names: ({ around: { own, earlier }, after }) => {
    if (after !== '' || !HAS.test(own)) return null;
    return nounBefore(earlier[0] ?? '') || null;
  },
};
