import { isIn } from '../../../text/may-match.ts';
import type { LookAlike } from './look-alike.ts';

const PHASE = /«[一二三四五六]期»/u;

/** «二期»工程, 浦东机场«四期»扩建: an ordinal without 第. */
export const phase: LookAlike = {
  name: 'phase',
  is: ({ marked }) => isIn(PHASE, marked),
};
