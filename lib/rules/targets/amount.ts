import { BEHIND_NUMBER } from '../../lexicon/common-words.ts';
import { unitOf } from '../../lexicon/units.ts';
import type { Comparator } from '../../model/target.ts';
import type { UnitSort } from '../../model/unit.ts';
import { byUnit } from '../../text/by-unit.ts';
import { saysMore } from '../../text/numerals/numeral.ts';

/** A number with its unit, as far as the words that touch it say. */
export interface Amount {
  readonly value: number;
  /** Upper end of a range. */
  readonly value2?: number;
  readonly unit: string;
  /** What the unit is of; `none` where there is no unit. */
  readonly sort: UnitSort | 'none';
  /** What the word behind says: 以上, 以内, 左右; null where there is none. */
  readonly suffix: Comparator | null;
  /** A full or zero target without a numeral (全覆盖, 清零). */
  readonly implicit?: true;
}

/** Words behind a unit that say how the number binds: 以上, （含）以下, 左右, 为限. */
export const SUFFIX = byUnit(
  `(?:（(?:含|含本数|不含|含本级)[^（）]{0,6}）|及其?|或者?|之)?(?:${BEHIND_NUMBER.source})(?!(?<=为限)[额定])|内(?![容外地涵]|部(?!署))|余|多`,
);

/** What stands between the two ends of a range. */
export const TO = /[—–―\-－~～〜─]{1,2}|至|到/u;

/** The groups of a match; `number`, `unit` and `suffix` are those of the number that bears the unit. */
export type Written = Readonly<Record<string, string | undefined>>;

/** What the last letters of such a word say; all others (以下, 之内, 封顶) are ceilings. */
const SAYS: readonly (readonly [string, Comparator])[] = [
  ['以上', 'ge'],
  ['左右', 'approx'],
  ['上下', 'approx'],
  ['余', 'gt'],
  ['多', 'gt'],
];

/** What the word behind a number says of it. */
function suffixOf({ number = '', suffix }: Written): Comparator | null {
  if (suffix === undefined) return saysMore(number) ? 'gt' : null;
  return SAYS.find(([end]) => suffix.endsWith(end))?.[1] ?? 'le';
}

/** The amount of a value with a written unit. */
export function amountOf(value: number, written: Written): Amount {
  const { unit, sort } =
    written.unit === undefined ? { unit: '', sort: 'none' as const } : unitOf(written.unit);
  return { value, unit, sort, suffix: suffixOf(written) };
}
