import { type Found, findFirst, type Passage, type Rule } from '../rule.ts';
import { action } from './action.ts';
import { aims } from './aims.ts';
import { amendment } from './amendment.ts';
import { asked } from './asked.ts';
import { assigned } from './assigned.ts';
import { byOffice } from './by-office.ts';
import { byWhom } from './by-whom.ts';
import { cannot } from './cannot.ts';
import { ceiling } from './ceiling.ts';
import { condition } from './condition.ts';
import { dated } from './dated.ts';
import { definition } from './definition.ts';
import { duty } from './duty.ts';
import { effect } from './effect.ts';
import { eligibility } from './eligibility.ts';
import { entitled } from './entitled.ts';
import { grant } from './grant.ts';
import { liable } from './liable.ts';
import type { MeasureValue } from './measure.ts';
import { members } from './members.ts';
import { news } from './news.ts';
import { note } from './note.ts';
import { pastCase } from './past-case.ts';
import { principle } from './principle.ts';
import { recurring } from './recurring.ts';
import { request } from './request.ts';
import { roster } from './roster.ts';
import { scope } from './scope.ts';
import { scoring } from './scoring.ts';
import { subjectTo } from './subject-to.ts';
import { yields } from './yields.ts';

/** Signs of what a passage does; the first that is found decides, so what cannot be mistaken stands first. */
export const measureRules: readonly Rule<MeasureValue>[] = [
  note,
  news,
  amendment,
  roster,
  members,
  pastCase,
  request,
  assigned,
  aims,
  effect,
  scoring,
  condition,
  yields,
  definition,
  principle,
  eligibility,
  subjectTo,
  duty,
  scope,
  grant,
  ceiling,
  dated,
  recurring,
  asked,
  entitled,
  byWhom,
  byOffice,
  liable,
  cannot,
  action,
];

/** The sign by which a passage is known to order action or to order none; null where it bears neither. */
export function findMeasure(passage: Passage): Found<MeasureValue> | null {
  return findFirst(measureRules, passage) ?? null;
}
