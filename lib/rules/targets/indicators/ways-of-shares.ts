import type { Way } from './way.ts';
import { among } from './ways/among.ts';
import { borne } from './ways/borne.ts';
import { boundedPart } from './ways/bounded-part.ts';
import { charged } from './ways/charged.ts';
import { column } from './ways/column.ts';
import { deducted } from './ways/deducted.ts';
import { doneInRatio } from './ways/done-in-ratio.ts';
import { forWhom } from './ways/for-whom.ts';
import { listedCase } from './ways/listed-case.ts';
import { margin } from './ways/margin.ts';
import { ofSubject } from './ways/of-subject.ts';
import { ownList } from './ways/own-list.ts';
import { paidBack } from './ways/paid-back.ts';
import { paidShare } from './ways/paid-share.ts';
import { parallel } from './ways/parallel.ts';
import { partOfWhole } from './ways/part-of-whole.ts';
import { partPaid } from './ways/part-paid.ts';
import { partTaken } from './ways/part-taken.ts';
import { plainShare } from './ways/plain-share.ts';
import { quorum } from './ways/quorum.ts';
import { rateChanged } from './ways/rate-changed.ts';
import { rent } from './ways/rent.ts';
import { row } from './ways/row.ts';
import { setAside } from './ways/set-aside.ts';
import { shareOfBoth } from './ways/share-of-both.ts';
import { shareOfKind } from './ways/share-of-kind.ts';
import { shareOfOwn } from './ways/share-of-own.ts';
import { usedFor } from './ways/used-for.ts';

/** The ways of naming a share, in the order in which they are asked. */
export const waysOfShares: readonly Way[] = [
  column,
  row,
  listedCase,
  forWhom,
  borne,
  among,
  quorum,
  ofSubject,
  usedFor,
  setAside,
  paidShare,
  boundedPart,
  partOfWhole,
  partPaid,
  rateChanged,
  charged,
  rent,
  paidBack,
  partTaken,
  margin,
  doneInRatio,
  shareOfKind,
  ownList,
  parallel,
  deducted,
  shareOfOwn,
  shareOfBoth,
  plainShare,
];
