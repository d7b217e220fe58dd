import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const BOUNDED = shape`^(?<what>[^，□每]{2,14}?)以$`;

/** 每人每学年以补助: for whom, and what is done so often. */
const EACH_BOUNDED = shape`^(?<each>每[^，□以]{1,10})以(?<what>\p{Script=Han}{2,4})$`;

/** 可以向上级机关申请复查，但以: what the clause before ends with is done so often. */
const ONLY_BOUND = /^[但惟并且均]?以$/u;
const DEED = /(?<what>(?:申请)?[^□]{2})□?$/u;

/** 延长次数 of 延长以«二次为限»: how often at most. */
export const boundedTimes: Way = {
  name: 'boundedTimes',
  names: ({ around: { own, behind, earlier } }) => {
    const found = ONLY_BOUND.test(own)
      ? DEED.exec(earlier[0] ?? '')
      : (BOUNDED.exec(own) ?? EACH_BOUNDED.exec(own));
    const { each = '', what } = found?.groups ?? {};
    return what === undefined || behind !== '' ? null : `${each}${what.replace(/^得/u, '')}次数`;
  },
};
