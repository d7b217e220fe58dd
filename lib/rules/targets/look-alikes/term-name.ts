import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

const TERM = shape`«[^»]*[年月]期»`;

/** «一年期»LPR, «二年期»定期储金: a term that names a rate or a loan; 3年期以上 is a condition. */
export const termName: LookAlike = {
  name: 'term-name',
  is: ({ marked }) => isIn(TERM, marked),
};
