import { AMOUNT_NAME } from '../../../../lexicon/column-names.ts';
import { INDICATOR_END } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { unitInBrackets } from '../../../unit-in-brackets.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';

/** 抽查比例, 补助标准: a column that names a measure; not 数量, 目标值, 2023年任务. */
const MEASURE = shape`^(?!\d)(?!年度|目标|任务|计划)\p{Script=Han}{2,}(?:${INDICATOR_END}|频次|次数|名额|额)$`;

/** 数量（个）, 2023年任务（户）: how many, and not of what. */
const SAYS_ONLY = shape`^${AMOUNT_NAME}{1,3}$`;
const OF_YEAR = /^\d{4}年度?/u;

/** 保健食品经营检查抽查比例 of 保健食品经营检查 | 食品股 | «10%» under 抽查比例: of what row and of what column. */
export const column: Way = {
  name: 'column',
  names: ({ around: { cell } }) => {
    if (cell === null) return null;
    const { row, column: written } = cell;
    const counted = unitInBrackets(written)?.name.replace(OF_YEAR, '');
    const name = counted ?? written;
    return MEASURE.test(name) || (counted !== undefined && !SAYS_ONLY.test(name))
      ? joined(row, name)
      : null;
  },
};
