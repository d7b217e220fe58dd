import { expect, test } from 'vitest';
import { byUnit, HAN_UNITS } from '../../../lib/text/by-unit.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);
const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
const isGap = (unit: number) => /^\p{Cn}$/u.test(String.fromCharCode(unit));
const isHan = (code: number) => /^\p{Script=Han}$/u.test(String.fromCodePoint(code));

test('the units of Chinese characters are those that Unicode calls so', () => {
  const listed = byUnit(`^[${HAN_UNITS}]$`);
  const otherwise = UNITS.filter(
    (unit) =>
      !isSurrogate(unit) && !isGap(unit) && listed.test(String.fromCharCode(unit)) !== isHan(unit),
  );
  expect(otherwise).toEqual([]);
});

test('both halves of a rare Chinese character are of them', () => {
  const pair = byUnit(`^[${HAN_UNITS}]{2}$`);
  const rare = Array.from({ length: 0x20000 }, (_, at) => 0x20000 + at).filter(isHan);
  expect(rare.length).toBeGreaterThan(60_000);
  expect(rare.filter((code) => !pair.test(String.fromCodePoint(code)))).toEqual([]);
});

test.each([
  [String.raw`^[^。；]{2,9}。`, '某县𪨶村。', '某县𪨶村。'],
  [String.raw`\p{Script=Han}+`, '2025年𪨶村', '年𪨶村'],
  [String.raw`[\p{Script=Han}\d]+`, '（2025年）', '2025年'],
  [String.raw`[^\p{Script=Han}]+`, '全市2025年', '2025'],
  [String.raw`\[\p{Script=Han}\]`, '[市]', '[市]'],
])('%s goes through a text unit by unit and means the same', (source, text, found) => {
  expect(byUnit(source).exec(text)?.[0]).toBe(found);
  expect(new RegExp(source, 'u').exec(text)?.[0]).toBe(found);
  expect(byUnit(source).unicode).toBe(false);
});

test.each([String.raw`\p{Co}+`, String.raw`\P{Cc}`, String.raw`[\u{20000}-\u{2a6df}]`])(
  'a pattern of sets that no list stands for is left with code points: %s',
  (source) => {
    expect(byUnit(source, 'g').flags).toBe('gu');
  },
);
