import unitsJson from '../../seeds/lexicon/units.json' with { type: 'json' };
import type { Unit, UnitSort, Units } from '../model/unit.ts';

const { about: _, ...units }: Units = unitsJson;

interface KnownUnit {
  readonly unit: string;
  readonly sort: UnitSort;
}

const known: ReadonlyMap<string, KnownUnit> = new Map(
  Object.entries(units).flatMap(([sort, list]: [string, Unit[]]) =>
    list.map(({ unit, means }) => [unit, { unit: means ?? unit, sort: sort as UnitSort }] as const),
  ),
);

/** The unit that a text writes so: the form in which it is reported, and what it is of. */
export function unitOf(written: string): KnownUnit {
  return known.get(written) ?? { unit: written, sort: 'thing' };
}

const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** Latin letters behind a unit of Latin letters belong to another word. */
function sourceOf({ unit, notBefore }: Unit): string {
  const escaped = unit.replace(SYNTAX, '\\$&');
  const not = [notBefore ?? '', /[A-Za-z]$/u.test(unit) ? 'A-Za-z' : ''].join('');
  return not === '' ? escaped : `${escaped}(?![${not}])`;
}

function anyUnit(list: readonly Unit[]): RegExp {
  const longestFirst = [...list].sort((a, b) => b.unit.length - a.unit.length);
  return new RegExp(`(?:${longestFirst.map(sourceOf).join('|')})`, 'u');
}

/** Any unit, the longest first. */
export const ANY_UNIT = anyUnit(Object.values(units).flat());

/** Any unit of money. */
export const MONEY_UNIT = anyUnit(units.money);

/** Any unit of time. */
export const TIME_UNIT = anyUnit(units.time);

/** Any unit of shares and changes: %, 个百分点, 倍. */
export const SHARE_UNIT = anyUnit(units.share);
