import { expect, test } from 'vitest';
import { findBodies } from '../../lib/rules/bodies/find-bodies.ts';
import { findDeadlines } from '../../lib/rules/deadlines/find-deadlines.ts';
import { findMeasure } from '../../lib/rules/measures/find-measure.ts';
import { findObligations } from '../../lib/rules/obligations/find-obligations.ts';
import { findReferences } from '../../lib/rules/references/find-references.ts';
import type { Found, Passage } from '../../lib/rules/rule.ts';
import { settle } from '../../lib/rules/settle.ts';

const passage = (text: string): Passage => ({
  text,
  role: 'measure',
  genre: '通知',
  date: '2023-08-04',
  section: [],
  opening: null,
});

/** The rule, the words and the evidence of each finding: what a card says of them. */
const told = (text: string, found: readonly Found<unknown>[]) =>
  found.map(({ rule, from, to, evidence }) => [
    rule,
    text.slice(from, to),
    ...evidence.map((why) => `${why.of} ${text.slice(why.from, why.to)}`),
  ]);

test('the bodies of a passage are found in whatever way they are named, in text order', () => {
  const text = '建立数据平台，由市财政局牵头，市教育局配合。（责任单位：市民政局、市商务局）';
  expect(told(text, findBodies(passage(text)))).toEqual([
    ['led-by', '市财政局', 'trigger 牵头'],
    ['led-by', '市教育局', 'trigger 牵头'],
    ['label', '市民政局', 'trigger 责任单位：'],
    ['label', '市商务局', 'trigger 责任单位：'],
  ]);
});

test('the deadlines of a passage are found in whatever way they are written, in text order', () => {
  const text = '2023年9月底前完成摸底，收到申请后10个工作日内答复，2025年12月31日前验收。';
  expect(told(text, findDeadlines(passage(text)))).toEqual([
    ['before-date', '2023年9月底前', 'trigger 2023年9月底前'],
    ['within-period', '10个工作日内', 'trigger 10个工作日内'],
    ['before-date', '2025年12月31日前', 'trigger 2025年12月31日前'],
  ]);
});

test('a sentence that obliges and forbids is one obligation, by what it forbids', () => {
  const text = '各县应当于月底前报送，不得瞒报。市财政局负责汇总。';
  expect(told(text, findObligations(passage(text)))).toEqual([
    ['prohibit', '各县应当于月底前报送，不得瞒报', 'trigger 不得'],
    ['in-charge', '市财政局负责汇总', 'trigger 负责'],
  ]);
});

test('the documents that a passage names are found in text order', () => {
  const text =
    '根据《突发事件应对法》《国务院关于加强管理的意见》（国发〔2015〕43号），制定本办法。';
  expect(told(text, findReferences(passage(text)))).toEqual([
    ['bracketed-title', '《突发事件应对法》'],
    ['bracketed-title', '《国务院关于加强管理的意见》'],
  ]);
});

test('the first sign of what a passage does decides, and some passages bear none', () => {
  expect(findMeasure(passage('注：本表由统计部门填写，建立台账。'))?.rule).toBe('note');
  expect(findMeasure(passage('建立健全防汛责任制，完善应急预案。'))?.value.act).toBe('orders');
  expect(findMeasure(passage('天气晴朗。'))).toBeNull();
});

test('of findings that overlap the longer is kept, of equal ones that of the first rule, in text order', () => {
  const found = (rule: string, from: number, to: number): Found<null> => ({
    rule,
    from,
    to,
    value: null,
    evidence: [],
  });
  const kept = settle([
    found('behind', 20, 24),
    found('short', 8, 12),
    found('long', 10, 16),
    found('rival', 10, 16),
    found('over its end', 15, 18),
    found('beside', 16, 20),
    found('before', 0, 3),
  ]);
  expect(kept.map(({ rule }) => rule)).toEqual(['before', 'long', 'beside', 'behind']);
});
