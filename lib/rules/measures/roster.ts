import { POST } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 组长：…, 副总指挥：…: who sits in a group. */
export const roster = tells(
  'roster',
  byUnit(`^(?:第一|常务)?(?:副)?${POST.source}(?:单位)?[：:]`, 'g'),
);
