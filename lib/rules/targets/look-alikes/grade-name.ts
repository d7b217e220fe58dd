import { GRADED_THING, OFFICE_WORK } from '../../../lexicon/class-words.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

const GRADE = shape`(?<!分为?|共|其中|以上|以下|[这该])«[二三四五六][类档级]»(?:${GRADED_THING}|[县区](?=[^，。；]{0,12}\d))`;

/** 执法«二处», 审判«一庭»: which one of an office's. */
const OFFICE = shape`${OFFICE_WORK}«[一二三四五六七八九十][处科室庭]»(?![^，。；、（）\s])`;

/** 一类地区2490元，«二类»地区2260元: which grade it is, and not how many there are. */
export const gradeName: LookAlike = {
  name: 'grade-name',
  is: ({ marked, amount }) =>
    amount.unit.length === 1 && (isIn(GRADE, marked) || isIn(OFFICE, marked)),
};
