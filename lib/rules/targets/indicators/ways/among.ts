import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 在参加培训的学员中: the whole of which a share follows. */
const WHOLE = shape`^(?:\d{1,2}[.、] ?)?在(?:[^，]*的|全部|所有)?(?<who>\p{Script=Han}{2,10})中$`;
/** 在改进方法方面: wherein, and not what is reached. */
const WHEREIN = shape`^[须应能要]?(?:在[^，]*方面)?`;
const LONGEST = 14;

/** 实现就业的学员比例 of 在参加培训的学员中，«80%以上»实现就业: how many of them come to what. */
export const among: Way = {
  name: 'among',
  names: ({ around: { own, behind, earlier } }) => {
    if (own !== '') return null;
    const who = WHOLE.exec(earlier[0] ?? '')?.groups?.who;
    const deed = behind.trim().replace(WHEREIN, '');
    return who === undefined || deed.length < 2 || deed.length > LONGEST
      ? null
      : `${deed}的${who}比例`;
  },
};
