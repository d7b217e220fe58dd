import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 75%的国家级园区和50%的省级园区开展循环化改造: one kind of things, and the next with what both do. */
const LISTED = shape`^的(?<thing>[^□，。；、的]{3,10})[、和及]□的(?<next>[^□，。；、的]{5,30})$`;

/** 国家级园区开展循环化改造 of «75%»的国家级园区和50%的省级园区开展循环化改造: things with what is told behind the next, which ends like them. */
export const shareOfBoth: Way = {
  name: 'shareOfBoth',
  names: ({ around: { ahead } }) => {
    if (!ahead.includes('□的')) return null;
    const { thing = '', next = '' } = LISTED.exec(ahead)?.groups ?? {};
    const at = thing === '' ? -1 : next.indexOf(thing.slice(-2));
    return at < 1 ? null : `${thing}${next.slice(at + 2)}`;
  },
};
