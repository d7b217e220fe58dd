import { EXTENT } from '../../../../lexicon/naming-words.ts';
import { byUnit } from '../../../../text/by-unit.ts';
import { stripHead } from '../noun.ts';
import type { Way } from '../way.ts';

const ONLY_EXTENT = byUnit(`^${EXTENT.source}$`);
/** 排队时, 通道应当留出: when, and that there is to be so much. */
const NO_PART = /(?:时|的|留[出有足]|[预保]留)$/u;
const MODAL = /(?:应当?|必?须|要)$/u;

/** 餐桌之间距离 of 餐桌之间保持«1米以上»的距离, 排队间隔 of 排队时保持«1米以上»间隔: what so bare a noun is of. */
export const extent: Way = {
  name: 'extent',
  names: ({ before, after }) =>
    ONLY_EXTENT.test(after) && before.length >= 2
      ? `${stripHead(before).replace(NO_PART, '').replace(MODAL, '')}${after}`
      : null,
};
