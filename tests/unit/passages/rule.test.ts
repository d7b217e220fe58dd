import { expect, test } from 'vitest';
import {
  applyRule,
  applyRules,
  findFirst,
  findsAtLeast,
  type Passage,
  type Rule,
} from '../../../lib/rules/rule.ts';
import { passage, told } from '../../support/passage.ts';

/** Figures of four digits are years, which are no amounts; those in brackets are two findings, the figure and the bracket. */
const amounts: Rule<number> = {
  name: 'amounts',
  pattern: /（?\d+）?/gu,
  read: ({ 0: words, index }) => {
    const figure = words.replace(/[（）]/gu, '');
    if (figure.length === 4) return null;
    const from = index + words.indexOf(figure);
    const span = { from, to: from + figure.length };
    const evidence = [{ of: 'trigger' as const, ...span }];
    const inBrackets = { value: Number(figure), span, evidence };
    return figure === words ? { value: Number(figure) } : [inBrackets, { value: 0 }];
  },
};

const inTables: Rule<number> = {
  ...amounts,
  name: 'in-tables',
  applies: ({ inTable }) => inTable === true,
};
const capitals: Rule<string> = {
  name: 'capitals',
  pattern: /万/gu,
  read: ({ 0: value }) => ({ value }),
};

const TEXT = '2023年新增5家（10）3万';
const values = (found: readonly { value: unknown }[]) => found.map(({ value }) => value);

test('a rule finds what its pattern matches and its reading takes, each with its place and evidence', () => {
  const found = applyRule(amounts, passage(TEXT));
  expect(values(found)).toEqual([5, 10, 0, 3]);
  expect(told(TEXT, found)).toEqual([
    ['amounts', '5'],
    ['amounts', '10', 'trigger 10'],
    ['amounts', '（10）'],
    ['amounts', '3'],
  ]);
});

test('rules that share a pattern read each passage for themselves', () => {
  const doubled: Rule<number> = {
    ...amounts,
    name: 'doubled',
    read: ({ 0: figure }) => ({ value: 2 * Number(figure) }),
  };
  const [one, other] = [passage('5家'), passage('7家')];
  const found = [one, other, one].flatMap((each) =>
    [amounts, doubled].map((rule) => values(applyRule(rule, each))),
  );
  expect(found).toEqual([[5], [10], [7], [14], [5], [10]]);
  expect(applyRule(capitals, one)).toEqual([]);
});

test('what a rule has nothing to say of, it finds nothing in', () => {
  const row = { ...passage(TEXT), inTable: true };
  expect(values(applyRule(inTables, row))).toEqual([5, 10, 0, 3]);
  for (const found of [
    applyRule(inTables, passage(TEXT)),
    applyRules([inTables], [passage(TEXT)])[0],
  ])
    expect(found).toEqual([]);
  expect(findFirst([inTables], passage(TEXT))).toBeUndefined();
  expect(findsAtLeast(inTables, passage(TEXT), 1)).toBe(false);
});

test('many rules find in many passages what each finds alone, passage by passage in the order of the rules', () => {
  const passages: Passage[] = [passage(TEXT), { ...passage('7万'), inTable: true }, passage('无')];
  const rules: Rule<unknown>[] = [capitals, amounts, inTables];
  expect(applyRules(rules, passages)).toEqual(
    passages.map((each) => rules.flatMap((rule) => applyRule(rule, each))),
  );
  expect(applyRules(rules, passages).map(values)).toEqual([['万', 5, 10, 0, 3], ['万', 7, 7], []]);
});

test('the first of a passage is found without a look at the rest', () => {
  const read: string[] = [];
  const watched: Rule<number> = {
    ...amounts,
    read: (match, each) => {
      read.push(match[0]);
      return amounts.read(match, each);
    },
  };
  expect(findFirst([watched], passage(TEXT))).toMatchObject({ value: 5, from: 7 });
  expect(read).toEqual(['2023', '5']);
  expect(findFirst([watched], passage('2023年'))).toBeUndefined();
  expect(findFirst([watched], passage('无'))).toBeUndefined();
});

test('whether there is so much is found without a look at more', () => {
  const least = (text: string) =>
    [1, 2, 3, 4, 5].map((count) => findsAtLeast(amounts, passage(text), count));
  expect(least(TEXT)).toEqual([true, true, true, true, false]);
  expect(least('2023年')).toEqual([false, false, false, false, false]);
  expect(least('无')).toEqual([false, false, false, false, false]);
});
