import { PLAN_NAME } from '../../../lexicon/kind-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import type { LookAlike } from './look-alike.ts';

/** «三年»行动计划, «五年»规划, «三年»百万青年见习计划, 新«一轮»; a length of time that names a plan. */
const NAMES_PLAN = byUnit(`«[^»]{1,4}年»(?:[^«，。；、的]{0,8})${PLAN_NAME.source}`);

/** A plan that is named after its length; 新突破三年行动 goes beyond nothing. */
export const planName: LookAlike = {
  name: 'plan-name',
  is: ({ comparator, marked }) =>
    (comparator === 'eq' || marked.includes('«突破')) && isIn(NAMES_PLAN, marked),
};
