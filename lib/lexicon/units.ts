import unitsJson from '../../seeds/lexicon/units.json' with { type: 'json' };
import type { Unit, UnitSort, Units } from '../model/unit.ts';
import { byUnit } from '../text/by-unit.ts';
import { anyOf } from '../text/pattern.ts';
import { perModel } from './current-model.ts';

const { about: _, signs, ...units }: Units = unitsJson;

interface KnownUnit {
  readonly unit: string;
  readonly sort: UnitSort;
}

interface SortedUnit extends Omit<Unit, 'means'> {
  readonly means?: string | undefined;
  readonly sort: UnitSort;
}

/** The shipped units and those of the reader's own; what is shipped keeps its meaning. */
const allUnits = perModel(({ units: own }) => {
  const shipped = new Set(Object.values(units).flatMap((list) => list.map(({ unit }) => unit)));
  const added = own.filter(({ unit }) => !shipped.has(unit));
  const sorted = Object.entries(units) as [UnitSort, Unit[]][];
  return sorted.flatMap(([sort, list]) => [
    ...list.map((unit): SortedUnit => ({ ...unit, sort })),
    ...added.filter((unit) => unit.sort === sort),
  ]);
});

const known = perModel(
  () =>
    new Map(
      [...signs.map((sign) => ({ ...sign, sort: 'money' as const })), ...allUnits()].map(
        ({ unit, means, sort }) => [unit, { unit: means ?? unit, sort }] as const,
      ),
    ),
);

/** The unit that a text writes so: the form in which it is reported, and what it is of. */
export function unitOf(written: string): KnownUnit {
  return known().get(written) ?? { unit: written, sort: 'thing' };
}

const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** Latin letters behind a unit of Latin letters belong to another word. */
function sourceOf({ unit, notBefore, butBefore, onlyBehind }: SortedUnit): string {
  const behind = onlyBehind === undefined ? '' : `(?<=[${onlyBehind}])`;
  const escaped = behind + unit.replace(SYNTAX, '\\$&');
  const not = [notBefore ?? '', /[A-Za-z]$/u.test(unit) ? 'A-Za-z' : ''].join('');
  if (not === '') return escaped;
  return `${escaped}(?!${butBefore === undefined ? '' : `(?!${butBefore.join('|')})`}[${not}])`;
}

function anyUnit(list: readonly SortedUnit[]): RegExp {
  const longestFirst = [...list].sort((a, b) => b.unit.length - a.unit.length);
  return byUnit(`(?:${longestFirst.map(sourceOf).join('|')})`);
}

/** Any unit, the longest first. */
export const ANY_UNIT = perModel(() => anyUnit(allUnits()));

/** Any unit of money. */
export const MONEY_UNIT = perModel(() =>
  anyUnit(allUnits().filter(({ sort }) => sort === 'money')),
);

/** Any sign of money that stands before a number: $, ￥, HK$. */
export const MONEY_SIGN = anyOf(signs.map(({ unit }) => unit));

/** Any unit of time. */
export const TIME_UNIT = perModel(() => anyUnit(allUnits().filter(({ sort }) => sort === 'time')));
