import { expect, test } from 'vitest';
import type { Reading } from '../../../lib/model/reading.ts';
import { marksOf } from '../../../lib/reading/marks.ts';

const text = '加强培育。年底前新增不少于10家企业，不得收费。\n责任单位：市科技局';

const at = (quote: string, line = 1) => {
  const from = text.indexOf(quote);
  return { line, from, to: from + quote.length, quote };
};

const target = {
  ...at('不少于10家'),
  rule: 'at-least',
  evidence: [{ of: 'trigger' as const, ...span('新增') }],
  value: 10,
  unit: '家',
  comparator: 'ge' as const,
  indicator: '企业',
  deadline: '2023-12-31',
  kind: 'increase' as const,
  class: 'target' as const,
};

function span(quote: string) {
  const { from, to } = at(quote);
  return { from, to };
}

const reading: Reading = {
  notice: {
    isNotice: true,
    score: 1,
    title: null,
    issuers: [],
    docNumber: null,
    date: null,
    addressees: [],
    genre: '通知',
  },
  blocks: [
    { line: 1, from: 0, to: text.indexOf('\n'), role: 'measure', lead: span('加强培育'), text },
  ],
  measures: [
    {
      line: 1,
      from: 0,
      heading: '加强培育',
      section: ['一、总体要求', '（一）目标'],
      targets: [0, 1],
      obligations: [0],
      deadlines: [0],
      bodies: [0],
    },
  ],
  targets: [target, { ...target, ...at('10家'), class: 'quantity' }],
  obligations: [
    {
      ...at('年底前新增不少于10家企业，不得收费'),
      rule: 'must-not',
      evidence: [],
      modality: 'prohibit',
    },
  ],
  deadlines: [{ ...at('年底前'), rule: 'year-end', evidence: [], date: '2023-12-31' }],
  bodies: [{ ...at('市科技局', 2), rule: 'label', evidence: [], name: '市科技局', role: 'lead' }],
  references: [],
};

const marks = marksOf(reading, text);

test('every finding is lit on its words, in text order, but a quantity that binds nobody is not', () => {
  expect(marks.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
    ['measure', '加强培育'],
    ['prohibit', '年底前新增不少于10家企业，不得收费'],
    ['deadline', '年底前'],
    ['target', '不少于10家'],
    ['body', '市科技局'],
  ]);
});

const rowsOf = (kind: string) =>
  Object.fromEntries(
    marks
      .filter((mark) => mark.kind === kind)
      .flatMap(({ card }) => card.map(({ label, parts }) => [label, parts])),
  );

test('the card of a target tells amount, indicator, meaning, day, place, reason and rule', () => {
  expect(rowsOf('target')).toEqual({
    value: [{ text: '≥ 10 家' }],
    indicator: [{ text: '企业' }],
    comparator: [{ word: 'word_ge' }, { word: 'word_increase' }],
    deadline: [{ date: '2023-12-31' }],
    section: [{ text: '一、总体要求 › （一）目标' }],
    why: [{ word: 'why_target', about: '新增' }],
    rule: [{ text: 'at-least' }],
  });
});

test('the card of a measure sums up what belongs to it', () => {
  expect(rowsOf('measure')).toEqual({
    measure: [{ text: '加强培育' }],
    targets: [{ text: '≥ 10 家' }],
    deadline: [{ date: '2023-12-31' }],
    bodies: [{ text: '市科技局' }],
    section: [{ text: '一、总体要求 › （一）目标' }],
  });
});

test('a deadline that counts from another day is told in its own words', () => {
  const relative = { ...reading, deadlines: [{ ...reading.deadlines[0]!, date: null }] };
  const card = marksOf(relative, text).find(({ kind }) => kind === 'deadline')?.card;
  expect(card?.[0]).toEqual({ label: 'deadline', parts: [{ text: '年底前' }] });
});
