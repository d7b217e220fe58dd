import type { DeadlineValue } from '../../model/deadline.ts';
import { shape } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';
import { dateStartingAt, isPast } from './dates-of.ts';
import { due } from './due.ts';
import { furtherDates } from './further-dates.ts';

/** 从现在到2029年，…将是高发期: how things stand until then, and no aim. */
const STANDS = shape`^[^。；]{0,40}(?:是|处于|正值)[^。；]{0,24}期(?=[，。；]|$)`;

/** 到2025年, 到“十四五”末, 至2020年末, 即日起至6月底: the time by which an aim is to be reached; one that lies before the notice tells a result. */
export const toDate: Rule<DeadlineValue> = {
  name: 'to-date',
  pattern:
    /(?:(?<![达受收得做拿感看找遇想提转移回不])到(?:了)?|(?<=^|[，。；、：（）] ?|(?:即日|现在|目前)起 ?)至) ?/gu,
  read: ({ 0: word, index }, passage) => {
    const date = dateStartingAt(passage, index + word.length);
    if (date === undefined || date.kind === 'within' || isPast(date, passage)) return null;
    if (/^(?:的|度|版|[上下]午已|已)/u.test(date.behind)) return null;
    if (
      /从(?:现在|目前|今)(?:起|开始)?$/u.test(passage.text.slice(0, index)) &&
      STANDS.test(date.behind)
    )
      return null;
    const first = due(date, { from: index, to: date.to });
    return [first, ...furtherDates(date, passage).map((one) => due(one, one))];
  },
};
