import { expect, test } from 'vitest';
import { findRecurring } from '../../../lib/text/dates/recurring.ts';

const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  ['每年3月、9月各巡查一次', ['每年3月、9月']],
  ['每年1月、4月、7月和10月评估', ['每年1月、4月、7月和10月']],
  ['每年上半年、下半年各巡查一次', ['每年上半年、下半年']],
  ['每年3月、5个工作日内办结', ['每年3月']],
  ['每年6月底和12月底', ['每年6月底']],
];

test.each(SEVERAL)(
  'months and halves of every year are one time that comes again: %s',
  (text, times) => {
    expect(findRecurring(text).map(({ from, to }) => text.slice(from, to))).toEqual(times);
  },
);
