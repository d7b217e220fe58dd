import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const BOUNDED = shape`^(?<what>[^，□每]{2,14}?)以$`;

/** 每人每学年以补助: for whom, and what is done so often. */
const EACH_BOUNDED = shape`^(?<each>每[^，□以]{1,10})以(?<what>\p{Script=Han}{2,4})$`;

/** 延长次数 of 延长以«二次为限»: how often at most. */
export const boundedTimes: Way = {
  name: 'boundedTimes',
  names: ({ around: { own, behind } }) => {
    const { each = '', what } = (BOUNDED.exec(own) ?? EACH_BOUNDED.exec(own))?.groups ?? {};
    return what === undefined || behind !== '' ? null : `${each}${what.replace(/^得/u, '')}次数`;
  },
};
