import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const BOUNDED = shape`^(?<what>[^，□每]{2,14}?)以$`;

/** 延长次数 of 延长以«二次为限»: how often at most. */
export const boundedTimes: Way = {
  name: 'boundedTimes',
  names: ({ around: { own, behind } }) => {
    const { what } = BOUNDED.exec(own)?.groups ?? {};
    return what === undefined || behind !== '' ? null : `${what.replace(/^得/u, '')}次数`;
  },
};
