import type { BodyValue } from '../../model/body.ts';
import { applyRules, type Found, type Passage, type Rule } from '../rule.ts';
import { settle } from '../settle.ts';
import { answersFor } from './answers-for.ts';
import { bracket } from './bracket.ts';
import { bracketedList } from './bracketed-list.ts';
import { inCharge } from './in-charge.ts';
import { label } from './label.ts';
import { ledBy } from './led-by.ts';
import { ownDuties } from './own-duties.ts';
import { ownLine } from './own-line.ts';
import { supports } from './supports.ts';
import { tableCell } from './table-cell.ts';

/** The ways of naming who bears a task; a label says it most plainly, so that stands first. */
export const bodyRules: readonly Rule<BodyValue>[] = [
  label,
  bracket,
  bracketedList,
  tableCell,
  ownLine,
  ledBy,
  inCharge,
  supports,
  answersFor,
  ownDuties,
];

/** The bodies of each passage, in text order. */
export function findBodies(passages: readonly Passage[]): Found<BodyValue>[][] {
  return applyRules(bodyRules, passages).map((found) => namedOnce(settle(found)));
}

/** Whose duties a paragraph tells is named in its head; where its sentences set that body up, it is not another one. */
function namedOnce(found: readonly Found<BodyValue>[]): Found<BodyValue>[] {
  const heads = found.filter(({ rule }) => rule === ownDuties.name);
  return found.filter(
    (one) => heads.includes(one) || !heads.some(({ value }) => isSame(value, one.value)),
  );
}

function isSame(one: BodyValue, other: BodyValue): boolean {
  return one.name === other.name && one.role === other.role;
}
