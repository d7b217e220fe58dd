import type { Passage } from '../rule.ts';
import { NO_ACTION } from './conditions.ts';
import { dateStartingAt, type PlacedDate } from './dates-of.ts';

const AND = /^[底末前]?[、和及](?:到|至)?/u;

/** 和年末 of 在年中和年末报告, 、2023年、2025年 of 到2022年、2023年、2025年: the other times of a list that a date begins. */
export function furtherDates(date: PlacedDate, passage: Passage): PlacedDate[] {
  const and = AND.exec(date.behind)?.[0];
  const next = and === undefined ? undefined : dateStartingAt(passage, date.to + and.length);
  if (next?.kind !== 'point' || NO_ACTION.test(next.behind)) return [];
  return [next, ...furtherDates(next, passage)];
}
