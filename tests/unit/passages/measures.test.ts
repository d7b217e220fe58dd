import { expect, test } from 'vitest';
import { findMeasure } from '../../../lib/rules/measures/find-measure.ts';
import { passage } from '../../support/passage.ts';

test('the first sign of what a passage does decides, and some passages bear none', () => {
  expect(findMeasure(passage('注：本表由统计部门填写，建立台账。'))?.rule).toBe('note');
  expect(findMeasure(passage('建立健全防汛责任制，完善应急预案。'))?.value.act).toBe('orders');
  expect(findMeasure(passage('天气晴朗。'))).toBeNull();
});
