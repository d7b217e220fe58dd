import type { Quantity } from '../quantity.ts';
import type { Scene } from '../scene.ts';
import { calendarDate } from './calendar-date.ts';
import { gradeName } from './grade-name.ts';
import { indefiniteOne } from './indefinite-one.ts';
import { listNumber } from './list-number.ts';
import type { LookAlike } from './look-alike.ts';
import { name } from './name.ts';
import { phase } from './phase.ts';
import { planName } from './plan-name.ts';
import { provision } from './provision.ts';
import { reachCircle } from './reach-circle.ts';
import { ringRoad } from './ring-road.ts';
import { session } from './session.ts';
import { setPhrase } from './set-phrase.ts';
import { termName } from './term-name.ts';

/** Numbers with measure words that state no quantity. Their order does not matter. */
export const lookAlikes: readonly LookAlike[] = [
  calendarDate,
  name,
  setPhrase,
  planName,
  reachCircle,
  ringRoad,
  phase,
  termName,
  gradeName,
  session,
  provision,
  listNumber,
  indefiniteOne,
];

/** Whether a number only looks like a quantity. */
export function isLookAlike(quantity: Quantity, scene: Scene): boolean {
  return lookAlikes.some((lookAlike) => lookAlike.is(quantity, scene));
}
