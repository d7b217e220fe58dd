import { AMOUNT_NAME } from '../../../../lexicon/column-names.ts';
import { INDICATOR_END } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { unitInBrackets } from '../../../unit-in-brackets.ts';
import type { Cell } from '../cell.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';

/** 抽查比例, 补助标准: a column that names a measure; not 数量, 目标值, 2023年任务. */
const MEASURE = shape`^(?!\d)(?!年度|目标|任务|计划)\p{Script=Han}{2,}(?:${INDICATOR_END}|频次|次数|名额|额)$`;

/** 数量（个）, 2023年任务（户）: how many, and not of what. */
const SAYS_ONLY = shape`^${AMOUNT_NAME}{1,3}$`;
const OF_YEAR = /^\d{4}年度?/u;

/** 2025年, 目标值: a column that only says when, beside whose rows an indicator is named: 森林覆盖率（%）. */
const OF_TIME = /^\d{4}年(?:目标)?$|^(?:规划)?目标值?$|^(?:现状|基期)值?$/u;

/** 保健食品经营检查抽查比例 of 保健食品经营检查 | 食品股 | «10%» under 抽查比例: of what row and of what column; of the row alone where that says in what it counts. */
export const column: Way = {
  name: 'column',
  names: ({ around: { cell }, unit }) => {
    if (cell === null) return null;
    const counted = unitInBrackets(cell.row)?.name;
    const row = counted ?? cell.row;
    const measure = measureOf(cell);
    if (measure !== null) return ofBoth(row, measure);
    const saysRow = counted !== undefined || cell.isMeasured || unit === '%';
    return saysRow || OF_TIME.test(cell.column) ? row || null : null;
  },
};

/** 产值增速 and 年均增速 are one. */
function ofBoth(row: string, name: string): string {
  return row.endsWith(name.slice(-2)) ? row : joined(row, name);
}

/** The name of what a column measures, without its year and its unit; null where it only says how many. */
function measureOf({ column: written, isMeasured }: Cell): string | null {
  if (OF_TIME.test(written)) return null;
  const counted = unitInBrackets(written)?.name;
  const name = (counted ?? written).replace(OF_YEAR, '');
  const isOfOne = (counted !== undefined || isMeasured) && !SAYS_ONLY.test(name);
  return isOfOne || MEASURE.test(written) ? name : null;
}
