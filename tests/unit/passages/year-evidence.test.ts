import { expect, test } from 'vitest';
import { yearEvidence } from '../../../lib/rules/year-evidence.ts';
import type { CalendarExpression } from '../../../lib/text/dates/calendar-expression.ts';
import { passage } from '../../support/passage.ts';

const june: CalendarExpression = {
  ...{ from: 4, to: 8, kind: 'point', grain: 'month' },
  ...{ date: '2023-06-30', year: 'inherited' },
};
const [inSentence, inNotice] = [
  { from: 0, to: 3 },
  { from: -90, to: -80 },
];

test.each([
  ['from the sentence, before the notice', { ...june, yearAt: inSentence }, inNotice, inSentence],
  ['from the notice', june, inNotice, inNotice],
  ['from the page around it, so that only the date can be shown', june, null, { from: 4, to: 8 }],
])('a year may be taken %s', (...[, date, yearAt, shown]) => {
  expect(yearEvidence(date, { ...passage('6月底前'), yearAt })).toEqual([
    { of: 'year', ...shown, implied: true },
  ]);
});

test.each(['written', 'unknown'] as const)('a year that is %s was taken from nowhere', (year) => {
  expect(yearEvidence({ ...june, year }, { ...passage('6月'), yearAt: inNotice })).toEqual([]);
});
