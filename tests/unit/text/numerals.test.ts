import { describe, expect, test } from 'vitest';
import { readChinese } from '../../../lib/text/numerals/chinese.ts';
import { readNumeral } from '../../../lib/text/numerals/numeral.ts';

describe('numbers in any writing', () => {
  test.each([
    ['1450', 1450],
    ['1,200', 1200],
    ['0.5', 0.5],
    ['50亿', 5_000_000_000],
    ['1.2万', 12_000],
    ['0.378万', 3780],
    ['2万亿', 2_000_000_000_000],
    ['4200多万', 42_000_000],
    ['1200余', 1200],
    ['3千', 3000],
    ['十', 10],
    ['十五', 15],
    ['廿一', 21],
    ['卅', 30],
    ['一百零三', 103],
    ['一千二百五十', 1250],
    ['两万', 20_000],
    ['一亿二千万', 120_000_000],
    ['零点五七五', 0.575],
    ['三点三', 3.3],
    ['二〇二三', 2023],
    ['二○二三', 2023],
  ])('%s is %d', (written, value) => {
    expect(readNumeral(written)).toBe(value);
  });

  test.each(['万', '百', '十百', '三五', '一万万亿', '千千'])('%s is none', (written) => {
    expect(readChinese(written)).toBeNull();
  });
});
