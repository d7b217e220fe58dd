import { perModel } from '../../lexicon/current-model.ts';
import { ATTRIBUTE } from '../../lexicon/indicator-tables.ts';
import { ANY_UNIT } from '../../lexicon/units.ts';
import { matchesIn } from '../../text/matches.ts';
import { ARABIC, readArabic } from '../../text/numerals/arabic.ts';
import { exact, sizeOf } from '../../text/numerals/numeral.ts';
import { pattern, shape } from '../../text/pattern.ts';
import type { PrintedRow, Rule } from '../rule.ts';
import { type Amount, amountOf, SUFFIX, type Written } from './amount.ts';

const SIZE = /[万亿]{1,2}/u;

const PATTERN = perModel(
  () =>
    pattern`(?:(?<size>${SIZE})?(?<unit>${ANY_UNIT()}))? ?${ATTRIBUTE} ?(?<cells>[^\s，。；][^，。；]{0,40})$`,
);
const AROUND = shape`^(?<size>[万亿]{1,2})?(?<unit>.+)$`;
const FIGURE = pattern`(?<=^|[ \[])(?:累计(?:达到)?)?[≥≤><]?(?<number>${ARABIC})(?<suffix>${SUFFIX})?(?=$|[ \]])`;

/** 10 城镇调查失业率 % 预期性 - <5.5: a row of a table of indicators whose cells only blanks part; its figures stand behind the attribute. */
export const indicatorRow: Rule<Amount> = {
  name: 'indicator-row',
  get pattern() {
    return PATTERN();
  },
  read: ({ 0: words, index, groups }, { row }) => {
    const { size = '', unit, cells = '' }: Written = unitOf(groups, row);
    if (unit === undefined) return null;
    const start = index + words.length - cells.length;
    return matchesIn(FIGURE, cells).map((match) => {
      const { number = '', suffix }: Written = match.groups ?? {};
      const to = start + match.index + match[0].length;
      const from = to - (suffix?.length ?? 0) - number.length;
      const whole = exact(readArabic(number) * (sizeOf(size) ?? 1));
      return { value: amountOf(whole, { number, unit, suffix }), span: { from, to } };
    });
  },
};

/** The unit stands before the attribute, or on the lines above and below. */
function unitOf(written: Written = {}, row?: PrintedRow): Written {
  const around = AROUND.exec(row?.unit ?? '')?.groups;
  return around === undefined ? written : { ...written, ...around };
}
