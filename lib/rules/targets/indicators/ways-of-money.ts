import type { Way } from './way.ts';
import { attribute } from './ways/attribute.ts';
import { borne } from './ways/borne.ts';
import { cappedEach } from './ways/capped-each.ts';
import { column } from './ways/column.ts';
import { forWhom } from './ways/for-whom.ts';
import { gradePaid } from './ways/grade-paid.ts';
import { invested } from './ways/invested.ts';
import { labelledPayment } from './ways/labelled-payment.ts';
import { listedCase } from './ways/listed-case.ts';
import { ofSubject } from './ways/of-subject.ts';
import { oneMore } from './ways/one-more.ts';
import { ownList } from './ways/own-list.ts';
import { ownSum } from './ways/own-sum.ts';
import { paid } from './ways/paid.ts';
import { paidAlike } from './ways/paid-alike.ts';
import { paidFor } from './ways/paid-for.ts';
import { paidTo } from './ways/paid-to.ts';
import { parallel } from './ways/parallel.ts';
import { perStep } from './ways/per-step.ts';
import { priced } from './ways/priced.ts';
import { row } from './ways/row.ts';
import { spentOn } from './ways/spent-on.ts';
import { standardAhead } from './ways/standard-ahead.ts';
import { standardOfEach } from './ways/standard-of-each.ts';
import { standardOfSeveral } from './ways/standard-of-several.ts';
import { standardOfSome } from './ways/standard-of-some.ts';
import { takenFor } from './ways/taken-for.ts';
import { takenOff } from './ways/taken-off.ts';
import { titledPayment } from './ways/titled-payment.ts';

/** The ways of naming a sum, in the order in which they are asked. */
export const waysOfMoney: readonly Way[] = [
  column,
  row,
  titledPayment,
  standardOfEach,
  standardOfSome,
  gradePaid,
  paidAlike,
  listedCase,
  borne,
  labelledPayment,
  forWhom,
  paidTo,
  paidFor,
  takenFor,
  ofSubject,
  takenOff,
  attribute,
  spentOn,
  invested,
  standardAhead,
  standardOfSeveral,
  priced,
  ownSum,
  ownList,
  parallel,
  oneMore,
  perStep,
  cappedEach,
  paid,
];
