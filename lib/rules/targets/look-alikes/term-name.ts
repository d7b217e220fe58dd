import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { LookAlike } from './look-alike.ts';

const TERM = shape`«[^»]*[年月]期»|年»制(?![度定造成作约])`;

/** «一年期»LPR, «二年期»定期储金, «五年»制学历: a term that names a rate, a loan or a school; 3年期以上 is a condition. */
export const termName: LookAlike = {
  name: 'term-name',
  is: ({ marked }) => isIn(TERM, marked),
};
