import { RENT } from '../../../../lexicon/naming-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { aboutOf } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';

const OF_RENT = shape`${RENT}$`;

/** 国有经营用房房租 of 对承租国有经营用房的企业，房租«减半». */
export const rent: Way = {
  name: 'rent',
  names: ({ around, before }) =>
    OF_RENT.test(before) ? joined(aboutOf(around) ?? '', trimmed(before)) : null,
};
