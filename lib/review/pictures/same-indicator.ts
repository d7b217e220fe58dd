import type { QuantityValue } from '../../model/target.ts';
import { normalise } from '../../text/normalise.ts';
import type { LedgerLine } from '../ledger/ledger-line.ts';

/** A line with a target. */
export interface IndicatorLine extends LedgerLine {
  readonly quantity: QuantityValue;
}

/** The targets of several notices that are of one indicator, in one unit. */
export interface SameIndicator {
  /** The shortest of its names. */
  readonly name: string;
  readonly unit: string;
  /** By the dates of their notices, oldest first. */
  readonly lines: readonly IndicatorLine[];
}

/** What says when or where, not what is counted. */
const WHEN =
  /^(?:(?:到|至)?\d{4}年底?|(?:全年|年内|当年|今年|全区|全市|全省|全国|全县|累计|力争|确保){1,3})/u;
const SIGNS = /[\s，、（）()“”"'·：:的]/gu;
/** A name that is the end of a longer one is the same only where it says enough by itself: 率 or 企业 does not. */
const SPEAKING = 4;

/** An indicator's name as it is compared: simplified, without signs, times and places. */
function plainName(name: string): string {
  return normalise(name).text.replace(SIGNS, '').replace(WHEN, '').toLowerCase();
}

/** A change is compared with changes alone, and so is what is counted with what is counted. */
function sortOf({ unit, kind }: QuantityValue): string {
  return `${unit} ${kind === 'increase' || kind === 'decrease' ? kind : ''}`;
}

/** Chinese names have their head last: 事项线上办理率 is a 线上办理率. */
function isSameName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long === short || (short.length >= SPEAKING && long.endsWith(short));
}

interface Named {
  readonly name: string;
  readonly line: IndicatorLine;
}

/** Puts names of one sort together, the shortest first, so that longer ones find the one that they end in. */
function together(named: readonly Named[]): Named[][] {
  const groups: Named[][] = [];
  for (const each of named.toSorted((a, b) => a.name.length - b.name.length)) {
    const home = groups.find(([first]) => first !== undefined && isSameName(first.name, each.name));
    if (home === undefined) groups.push([each]);
    else home.push(each);
  }
  return groups;
}

const dateOf = ({ notice, due = '' }: LedgerLine) => `${notice.date ?? ''} ${due}`;

/**
 * Finds the indicators for which several notices have targets: of one name but for what says when and where, in one unit. Those in the most
 * notices come first.
 */
export function sameIndicators(lines: readonly LedgerLine[]): SameIndicator[] {
  const named = lines.flatMap((line): Named[] => {
    const { quantity } = line;
    const name = quantity === undefined ? '' : plainName(quantity.indicator);
    return quantity === undefined || name === '' ? [] : [{ name, line: { ...line, quantity } }];
  });
  const sorts = [...Map.groupBy(named, ({ line }) => sortOf(line.quantity)).values()];
  return sorts
    .flatMap(together)
    .map((group) => ({ group, notices: new Set(group.map(({ line }) => line.notice.id)).size }))
    .filter(({ notices }) => notices > 1)
    .sort((a, b) => b.notices - a.notices || b.group.length - a.group.length)
    .flatMap(({ group }) => indicatorOf(group));
}

function indicatorOf(group: readonly Named[]): SameIndicator[] {
  const [first] = group;
  if (first === undefined) return [];
  const { indicator, unit } = first.line.quantity;
  const lines = group
    .map(({ line }) => line)
    .sort((a, b) => Number(dateOf(a) > dateOf(b)) - Number(dateOf(a) < dateOf(b)));
  return [{ name: indicator, unit, lines }];
}
