import { HIGHER_LAW } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 对其他行为，法律、法规已有规定的，从其规定。: an article that only leaves a matter to other law. */
export const yields = tells(
  'yields',
  byUnit(
    `^[^。；]{0,60}(?:${HIGHER_LAW.source}|省|市)[^。；]{0,24}规定的，(?:从其规定|依照其规定|适用其规定)。?$`,
    'g',
  ),
);
