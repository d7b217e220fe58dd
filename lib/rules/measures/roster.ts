import { POST } from '../../lexicon/measure-words.ts';
import { tells } from './says.ts';

/** 组长：…, 副总指挥：…: who sits in a group. */
export const roster = tells(
  'roster',
  new RegExp(`^(?:第一|常务)?(?:副)?${POST.source}(?:单位)?[：:]`, 'gu'),
);
