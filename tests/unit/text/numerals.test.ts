import { describe, expect, test } from 'vitest';
import { matchesIn } from '../../../lib/text/matches.ts';
import { readChinese } from '../../../lib/text/numerals/chinese.ts';
import {
  FREE_NUMERAL,
  magnitudeOf,
  readNumeral,
  saysMore,
  sizeOf,
} from '../../../lib/text/numerals/numeral.ts';
import { pattern } from '../../../lib/text/pattern.ts';

const NUMBERS = pattern`${FREE_NUMERAL}`;

const numbersIn = (text: string) => matchesIn(NUMBERS, text).map(([number]) => number);

describe('numbers in any writing', () => {
  test.each([
    ['1450', 1450],
    ['1,200', 1200],
    ['0.5', 0.5],
    ['50亿', 5_000_000_000],
    ['1.2万', 12_000],
    ['1万4,400', 14_400],
    ['3万5千', 35_000],
    ['2千5百', 2500],
    ['1亿2000万', 120_000_000],
    ['0.378万', 3780],
    ['2万亿', 2_000_000_000_000],
    ['4200多万', 42_000_000],
    ['1200余', 1200],
    ['3千', 3000],
    ['十余万', 100_000],
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
    ['九千九百九十九', 9999],
    ['一亿零五', 100_000_005],
    ['三〇', 30],
    ['二〇二三', 2023],
    ['二○二三', 2023],
  ])('%s is %d', (written, value) => {
    expect(readNumeral(written)).toBe(value);
  });

  test.each(['', '万', '百', '十百', '三五', '一万万亿', '千千', '千五点五'])(
    '%s is none',
    (written) => {
      expect(readChinese(written)).toBeNull();
    },
  );
});

describe('numbers in a text', () => {
  test.each([
    ['投入1,200.5亿元', ['1,200.5亿']],
    ['服务2,345,678人次', ['2,345,678']],
    ['每度0.5753元', ['0.5753']],
    ['补助3千元、2千瓦', ['3千', '2']],
    ['规模50百万美元，提高5百分点', ['50百万', '5']],
    ['约3十万元', ['3十万']],
    ['1.2 万元', ['1.2 万']],
    ['12余万、30余家、4200多万人', ['12余万', '30余', '4200多万']],
    ['二十五个、六点二五倍、三点零五七亩', ['二十五', '六点二五', '三点零五七']],
    ['一千二百余人、三十来个、十余万户', ['一千二百余', '三十来', '十余万']],
    ['不超过LPR50%、LPR4.25%、LPR150%', ['50', '4.25', '150']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test.each([
    ['a telephone number', '电话021'],
    ['a code', '编号0123'],
    ['an ordinal', '第三章、第12条'],
    ['a paper size or a bus', 'A4纸、B12路'],
    ['a model', 'X-7型'],
    ['tens and hundreds of thousands', '数十家、几百万'],
  ])('%s is none: %s', (_, text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

test('the magnitude is told from the figures, so that 50亿 is shown as it was written', () => {
  const written = ['1.2亿', '1,200多万', '3 千', '2万亿', '1450', '二十五万'];
  expect(written.map(magnitudeOf)).toEqual(['亿', '万', '千', '万亿', '', '']);
  expect(['万', '十万', '万亿', ''].map(sizeOf)).toEqual([10_000, 100_000, 1e12, null]);
});

test('a number that says 余, 多 or 来 is somewhat more', () => {
  expect(['1200余', '4200多万', '三十来', '1200'].map(saysMore)).toEqual([true, true, true, false]);
});
