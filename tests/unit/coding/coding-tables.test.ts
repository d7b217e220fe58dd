import { expect, test } from 'vitest';
import { coOccurrences } from '../../../lib/notebook/coding/co-occurrence.ts';
import type { PlacedSegment } from '../../../lib/notebook/coding/coded-segment.ts';
import { codersOf, compareCoders } from '../../../lib/notebook/coding/compare-coders.ts';
import { recoded, recodings } from '../../../lib/notebook/coding/recode.ts';
import { unitsOf } from '../../../lib/notebook/coding/units.ts';
import { idOf } from '../../support/many-notes.ts';

const TEXT = '一、培育企业10家。\n\n二、不得收费；年底前完成。\n三、报告。';
const FIRST = { id: idOf(1, 1), name: '甲' };
const SECOND = { id: idOf(1, 2), name: '' };
const [GROWTH, FEES] = [idOf(9, 1), idOf(9, 2)];

let made = 0;
function segment(words: string | null, codes: readonly string[], by = FIRST): PlacedSegment {
  made += 1;
  const from = words === null ? -1 : TEXT.indexOf(words);
  const note = {
    ...{ notice: idOf(2, 1), text: '', codes: [...codes], colour: 'blue' as const, tags: [] },
    selector: words === null ? null : { exact: words },
  };
  return {
    ...{ id: idOf(3, made), wordings: [{ id: idOf(7, made), note }], notice: idOf(2, 1), by, note },
    span: words === null ? null : { from, to: from + words.length },
  };
}

const counted = (segments: readonly PlacedSegment[]) =>
  coOccurrences([segments]).map(({ codes, at }) => [...codes, at.length]);

const together: readonly [what: string, segments: PlacedSegment[], found: unknown[]][] = [
  ['one note with both', [segment('不得收费', [GROWTH, FEES])], [[GROWTH, FEES, 1]]],
  [
    'two notes that overlap',
    [segment('不得收费', [FEES]), segment('收费；年底', [GROWTH])],
    [[GROWTH, FEES, 1]],
  ],
  ['two notes side by side', [segment('不得收费', [FEES]), segment('年底前', [GROWTH])], []],
  ['the same code twice', [segment('不得收费', [FEES]), segment('收费', [FEES])], []],
  [
    'a note on the whole notice and one in it',
    [segment(null, [GROWTH]), segment('收费', [FEES])],
    [],
  ],
];

test.each(together)('codes stand together in %s as often as they do', (_, segments, found) => {
  expect(counted(segments)).toEqual(found);
});

const units = unitsOf(TEXT, 'paragraph');

test('paragraphs are units, blank lines are not, and sentences are smaller ones', () => {
  expect(units.map(({ from, to }) => TEXT.slice(from, to))).toEqual([
    '一、培育企业10家。',
    '二、不得收费；年底前完成。',
    '三、报告。',
  ]);
  expect(unitsOf(TEXT, 'sentence').map(({ from, to }) => TEXT.slice(from, to))).toEqual([
    '一、培育企业10家',
    '二、不得收费',
    '年底前完成',
    '三、报告',
  ]);
});

const coded = [
  segment('培育企业', [GROWTH]),
  segment('企业10家', [GROWTH], SECOND),
  segment('不得收费', [FEES]),
  segment('报告', [FEES], SECOND),
];

test('two coders are compared on what both coded, and each disagreement is listed', () => {
  const notices = [
    { id: idOf(2, 1), units, segments: coded },
    { id: idOf(2, 2), units, segments: coded.slice(0, 1) },
  ];
  expect(codersOf(notices).map(({ id }) => id)).toEqual([FIRST.id, SECOND.id]);
  const found = compareCoders(notices, [FIRST.id, SECOND.id]);
  expect(found).toMatchObject({ notices: 1, units: 3 });
  const [growth, fees] = found.codes;
  expect(growth).toMatchObject({ code: GROWTH, kappa: 1, alpha: 1, disagreements: [] });
  expect(fees?.counts).toEqual({ both: 0, onlyFirst: 1, onlySecond: 1, neither: 1 });
  expect(fees?.disagreements).toEqual([
    { notice: idOf(2, 1), unit: units[1], given: FIRST.id },
    { notice: idOf(2, 1), unit: units[2], given: SECOND.id },
  ]);
  expect(fees?.kappa).toBeCloseTo(-0.5, 6);
});

const changes: readonly [
  codes: string[],
  change: [from: string | null, to: string | null],
  now: string[] | null,
][] = [
  [
    ['a', 'b'],
    ['a', 'c'],
    ['c', 'b'],
  ],
  [['a', 'b'], ['a', 'b'], ['b']],
  [['a', 'b'], ['a', null], ['b']],
  [['a'], [null, 'b'], ['a', 'b']],
  [['a', 'b'], [null, 'b'], null],
  [['a'], ['x', 'b'], null],
];

test.each(changes)('codes %j, changed by %j, are %j', (codes, change, now) => {
  expect(recoded({ ...segment('报告', codes).note }, ...change)).toEqual(now);
});

test('changing the codes of a note in conflict settles nothing: each wording gets one of its own', () => {
  const one = segment('报告', ['a']);
  const ours = { ...one.note, text: '甲说' };
  const theirs = { ...one.note, text: '乙说', codes: ['a', 'c'] };
  const wordings = [
    { id: 'first', note: ours },
    { id: 'second', note: theirs },
    { id: 'gone', note: null },
  ];
  expect(recodings([{ id: one.id, wordings }], 'a', 'b')).toEqual([
    { of: one.id, parent: 'first', content: { ...ours, codes: ['b'] } },
    { of: one.id, parent: 'second', content: { ...theirs, codes: ['b', 'c'] } },
  ]);
});
