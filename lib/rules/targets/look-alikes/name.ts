import { spansWithin } from '../../../text/spans-within.ts';
import type { LookAlike } from './look-alike.ts';

/** 五位一体, 最多跑一次, “三个湾区”, 《…三年行动方案》: a part of a name, a slogan, a short quotation, a title. */
export const name: LookAlike = {
  name: 'name',
  is: ({ number: { from, to }, amount }, { names }) =>
    amount.implicit === undefined &&
    names.some((spans) => spansWithin(spans, { from, to: from + 1 }).some((span) => to <= span.to)),
};
