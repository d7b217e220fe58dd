import { expect, test } from 'vitest';
import { parseOwnModel } from '../../../lib/exchange/own-model/parse-own-model.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { read } from '../../../lib/reading/read.ts';

const ofTargets = ({ targets }: Reading) =>
  targets.map(({ quote, unit, comparator }) => `${quote} ${comparator} ${unit}`);

type Case = readonly [
  what: string,
  model: object,
  sentence: string,
  look: (reading: Reading) => readonly string[],
  without: readonly string[],
  withIt: readonly string[],
];

const CASES: readonly Case[] = [
  [
    'a unit',
    { units: [{ unit: '梯次', sort: 'thing', means: '批' }] },
    '建设人才梯队，新增培训30梯次。',
    ofTargets,
    [],
    ['30梯次 eq 批'],
  ],
  [
    'a comparator',
    { comparators: { ge: ['不亚于'] } },
    '培育龙头企业不亚于20家。',
    ofTargets,
    ['20家 eq 家'],
    ['不亚于20家 ge 家'],
  ],
  [
    'a name that holds a numeral',
    { namesWithoutNumber: ['五个课堂'] },
    '打造五个课堂，提升培训水平。',
    ofTargets,
    ['五个 eq 个'],
    [],
  ],
  [
    'a modal word',
    { modalWords: { prohibit: ['不宜'] } },
    '新建项目不宜占用耕地。',
    ({ obligations }) => obligations.map(({ modality }) => modality),
    [],
    ['prohibit'],
  ],
  [
    'a body',
    { bodies: ['城市数据大脑'] },
    '由城市数据大脑负责统筹协调。',
    ({ bodies }) => bodies.map(({ name, role }) => `${name} ${role}`),
    [],
    ['城市数据大脑 responsible'],
  ],
  [
    'a verb of action',
    { actionVerbs: ['赋能'] },
    '一、重点任务\n赋能中小企业数字化转型，让企业用得好。',
    ({ measures }) => measures.map(({ heading }) => heading),
    [],
    ['赋能中小企业数字化转型'],
  ],
];

function modelOf(content: object) {
  const parsed = parseOwnModel(JSON.stringify(content));
  if (!('model' in parsed)) throw new Error(parsed.faults.join('\n'));
  return parsed.model;
}

test.each(CASES)('%s of one’s own is read, and only where it was added', (...row) => {
  const [, content, text, look, without, withIt] = row;
  expect(look(read({ text }))).toEqual(without);
  expect(look(read({ text }, modelOf(content)))).toEqual(withIt);
  expect(look(read({ text }))).toEqual(without);
});

test('signs of patterns in words are mere characters, and what is shipped keeps its meaning', () => {
  const own = modelOf({
    units: [
      { unit: '(*', sort: 'money' },
      { unit: '家', sort: 'money', means: '元' },
    ],
    comparators: { lt: ['不少于', '[^'] },
    modalWords: { must: ['不得', '.+'] },
    actionVerbs: ['\\b|'],
    bodies: ['(?<x'],
    namesWithoutNumber: ['不少于|10'],
  });
  const text = '新增不少于10家企业，不得收费。';
  expect(read({ text }, own)).toEqual(read({ text }));
});
