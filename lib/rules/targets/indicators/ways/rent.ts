import { aboutOf } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';

const RENT = /(?:房租|租金|物业费)$/u;

/** 国有经营用房房租 of 对承租国有经营用房的企业，房租«减半». */
export const rent: Way = {
  name: 'rent',
  names: ({ around, before }) =>
    RENT.test(before) ? `${aboutOf(around) ?? ''}${trimmed(before)}` : null,
};
