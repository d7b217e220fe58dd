import { perModel } from '../../../../lexicon/current-model.ts';
import { ATTRIBUTE } from '../../../../lexicon/indicator-tables.ts';
import { ANY_UNIT } from '../../../../lexicon/units.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** A row that has come as far as its figures: cheap to see, before its name is taken apart. */
const IS_ROW = shape`${ATTRIBUTE}[^\p{Script=Han}]{0,12}(?:累计)?(?:达到)?$`;
const ROW = perModel(
  () =>
    shape`^(?:.*(?:\d{1,3}| )(?=\p{Script=Han}))? ?(?<named>\p{Script=Han}[^\s]{2,30}?) ?[万亿]{0,2}${ANY_UNIT()} ?${ATTRIBUTE}`,
);

/** 城镇调查失业率 of 10城镇调查失业率% 预期性 - «5.5»: the first words of a row of indicators. */
export const row: Way = {
  name: 'row',
  names: ({ around: { own } }) =>
    IS_ROW.test(own) ? (ROW().exec(own)?.groups?.named ?? null) : null,
};
