import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const PER = shape`^(?<noun>\p{Script=Han}{2,6})[/／](?<each>\p{Script=Han}{1,2})$`;

/** 每班课时 of «20个»课时/班: what there is so much of for each. */
export const perUnit: Way = {
  name: 'perUnit',
  names: ({ after }) => {
    const { noun, each } = PER.exec(after)?.groups ?? {};
    return noun === undefined ? null : `每${each}${noun}`;
  },
};
