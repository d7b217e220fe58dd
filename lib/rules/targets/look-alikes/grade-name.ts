import { GRADED_THING } from '../../../lexicon/class-words.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

const GRADE = shape`(?<!分为?|共|其中|以上|以下|[这该])«[二三四五六][类档级]»(?:${GRADED_THING}|[县区](?=[^，。；]{0,12}\d))`;

/** 一类地区2490元，«二类»地区2260元: which grade it is, and not how many there are. */
export const gradeName: LookAlike = {
  name: 'grade-name',
  is: ({ marked, amount }) => amount.unit.length === 1 && isIn(GRADE, marked),
};
