import { describe, expect, test } from 'vitest';
import { firstIn, isIn, mayMatch } from '../../../lib/text/may-match.ts';
import { neededWords } from '../../../lib/text/needed-words.ts';
import { ruleModules } from '../../support/rule-modules.ts';

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ('finds' in value || 'holds' in value);

const exported = Object.values(ruleModules).flatMap((module) => Object.values(module));
/** The patterns of all rules and reasons. */
const patterns = exported.flatMap((value) =>
  typeof value === 'object' && value !== null && 'pattern' in value
    ? [value.pattern as RegExp]
    : [],
);
/** The texts of all tables of examples. */
const texts = [...new Set(exported.flatMap(textsIn))];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) || isTable(value) ? Object.values(value).flatMap(textsIn) : [];
}

describe('what every match of a pattern holds', () => {
  test.each([
    ['a word, by its pairs of letters', /罚金/u, [['罚金'], ['罚']]],
    ['one of several words', /罚金|滞纳金|处/u, [['罚金', '滞纳', '处']]],
    [
      'letters of a class, with the one before',
      /第[一二]条/u,
      [['第一', '第二'], ['一条', '二条'], ['第']],
    ],
    [
      'a range, spelled out',
      /[1-3]个/u,
      [
        ['1个', '2个', '3个'],
        ['1', '2', '3'],
      ],
    ],
    ['what is looked at around', /(?<=共)\p{L}+(?=元)/u, [['共'], ['元']]],
    ['what stands once at least', /(?:以上)+年{1,3}/u, [['以上'], ['以'], ['年']]],
    ['escaped letters', /\./u, [['.']]],
    ['an escaped dash, which makes no range', /[—\-至]/u, [['-', '—', '至']]],
    ['digits', /\d/u, [Array.from('0123456789')]],
    ['a list without words, which is no way to match', /(?!)|罚金/u, [['罚金'], ['罚']]],
    ['nothing but such a list: one of no words', /(?!)/u, [[]]],
    ['a word behind it, of several ways', /罚金|(?!)/u, [['罚金'], ['罚']]],
    ['a group with a name', /(?<kind>罚金)/u, [['罚金'], ['罚']]],
    ['a letter by its number', /\u{7f5a}金/u, [['罚金'], ['罚']]],
    ['a letter by its four figures', /\u7f5a金/u, [['罚金'], ['罚']]],
    ['a letter by its two figures', /\x41级/u, [['A级'], ['A']]],
    ['what is behind a class with a name', /\p{Script=Han}金/u, [['金']]],
    ['what is behind the same words once more', /(?<mark>罚)\k<mark>金/u, [['罚'], ['金']]],
    ['what stands so many times', /罚{2,}金/u, [['罚金'], ['罚']]],
    ['what stands ten times', /罚{10,12}?金/u, [['罚金'], ['罚']]],
    [
      'few letters behind few, by their pairs',
      /[甲乙丙丁][一二三四]/u,
      [
        ['丁', '丙', '乙', '甲'].flatMap((one) => ['一', '三', '二', '四'].map((two) => one + two)),
        ['丁', '丙', '乙', '甲'],
      ],
    ],
    [
      'many letters behind many, alone',
      /[甲乙丙丁][一二三四五]/u,
      [
        ['丁', '丙', '乙', '甲'],
        ['一', '三', '二', '五', '四'],
      ],
    ],
    ['a mark of a place last, for all texts have one', /«共/u, [['«共'], ['«']]],
    ['a mark after a letter that fewer texts have', /(?:«)\d*(?:共)/u, [['共'], ['«']]],
  ])('%s', (_, form, words) => {
    expect(neededWords(form)).toEqual(words);
  });

  test.each([
    ['what may be left out', /(?:共计)?/u],
    ['what stands no times or more', /共*计{0,2}/u],
    ['one of two ways, of which one is free', /共计|.+/u],
    ['negations', /(?!共)(?<!计)[^元]/u],
    ['large classes', /\p{Script=Han}[一-龥]/u],
    ['letters of either case', /km/iu],
    ['classes within classes', /[[a-z]--[m]]/v],
  ])('nothing is said of %s', (_, form) => {
    expect(neededWords(form)).toEqual([]);
  });
});

describe('a text that a pattern may match in', () => {
  test('is every text in which it does match, for all rules and reasons on all examples', () => {
    const missed = patterns.flatMap((form) => {
      const once = new RegExp(form.source, form.flags.replace('g', ''));
      return texts.filter((text) => !mayMatch(form, text) && once.test(text));
    });
    expect(patterns.length).toBeGreaterThan(100);
    expect(texts.length).toBeGreaterThan(1000);
    expect(missed).toEqual([]);
  });

  test('has one word of each list; where one is lacking, the pattern need not be tried', () => {
    const fine = /(?:处以?|并处)[^，。]{0,6}罚(?:款|金)/u;
    expect(mayMatch(fine, '对单位处以罚金')).toBe(true);
    expect(mayMatch(fine, '对单位予以罚款')).toBe(false);
    expect(mayMatch(fine, '对单位处以罚则')).toBe(false);
    expect([isIn(fine, '并处罚金'), isIn(fine, '处以重罚款')]).toEqual([true, true]);
    expect([isIn(fine, '罚金并处'), isIn(fine, '罚则')]).toEqual([false, false]);
    expect(firstIn(fine, '可并处罚金，处罚款')?.[0]).toBe('并处罚金');
    expect([firstIn(fine, '罚金并处'), firstIn(fine, '罚则')]).toEqual([null, null]);
  });

  test('is looked at anew when another was asked about', () => {
    expect(mayMatch(/以上/u, '3家以上')).toBe(true);
    expect(mayMatch(/以上/u, '3家上以')).toBe(false);
    expect(mayMatch(/以上/u, '3家以上')).toBe(true);
  });

  test('stays right after more texts than there are numbers for them', () => {
    for (let count = 0; count <= 0x10001; count += 1) mayMatch(/以上/u, `以上${count}`);
    expect(mayMatch(/以上/u, '无')).toBe(false);
    expect(mayMatch(/以上/u, '以上')).toBe(true);
  });
});
