import { perModel } from '../lexicon/current-model.ts';
import { ANY_UNIT, unitOf } from '../lexicon/units.ts';
import { byUnit } from '../text/by-unit.ts';

/** What is counted, and the unit in brackets behind it, with the magnitude in which it is counted: 投资额（万元）. */
export interface NameWithUnit {
  readonly name: string;
  /** 万, 亿; '' where it is counted one by one. */
  readonly size: string;
  readonly unit: string;
}

const UNIT_BEHIND = perModel(() =>
  byUnit(
    `（(?:单位：)?(?<size>[万亿]{0,2})(?<unit>${ANY_UNIT().source})(?:[/／每][^（）]{1,4})?）$`,
  ),
);

/** Takes 新增托位数（个）, 投资额（单位：万元）, 处理费（元/吨） apart; null where no unit in brackets ends the cell, or a noun does: 县（市）. */
export function unitInBrackets(cell: string): NameWithUnit | null {
  if (!cell.endsWith('）')) return null;
  const match = UNIT_BEHIND().exec(cell);
  if (match === null) return null;
  const { size = '', unit = '' } = match.groups ?? {};
  if (unitOf(unit).sort === 'noun') return null;
  return { name: cell.slice(0, match.index), size, unit };
}
