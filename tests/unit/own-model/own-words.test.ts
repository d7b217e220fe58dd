import { expect, test } from 'vitest';
import { NOTHING_OWN } from '../../../lib/lexicon/current-model.ts';
import { siteFor } from '../../../lib/lexicon/sites.ts';
import { unitSortSchema } from '../../../lib/model/unit.ts';
import { read } from '../../../lib/reading/read.ts';
import {
  bodiesOf,
  dutiesOf,
  measuresOf,
  type OwnModelCase,
  ownModelOf,
  targetsOf,
  taskOf,
  withList,
} from '../../support/own-model-cases.ts';

const bound = (comparator: string): OwnModelCase => [
  `comparators.${comparator}`,
  ['好过了'],
  taskOf('培育龙头企业好过了20家。'),
  targetsOf,
  ['20家 eq 家'],
  [`好过了20家 ${comparator} 家`],
];

/** Every list once; the places where one list works are tried in own-words-everywhere. */
const CASES: readonly OwnModelCase[] = [
  ...unitSortSchema.options.map(
    (sort): OwnModelCase => [
      'units',
      [{ unit: '梯次', sort, means: '批' }],
      taskOf('建设人才梯队，新增培训30梯次。'),
      targetsOf,
      [],
      ['30梯次 eq 批'],
    ],
  ),
  ...Object.keys(NOTHING_OWN.comparators).map(bound),
  [
    'namesWithoutNumber',
    ['五个课堂'],
    '打造五个课堂，提升培训水平。',
    targetsOf,
    ['五个 eq 个'],
    [],
  ],
  ['modalWords.must', ['理当'], '企业理当报送材料。', dutiesOf, [], ['must']],
  ['modalWords.prohibit', ['不宜'], '新建项目不宜占用耕地。', dutiesOf, [], ['prohibit']],
  [
    'bodies',
    ['城市数据大脑'],
    '由城市数据大脑负责统筹协调。',
    bodiesOf,
    [],
    ['城市数据大脑 responsible'],
  ],
  [
    'actionVerbs',
    ['赋能'],
    taskOf('赋能中小企业数字化转型，让企业用得好。'),
    measuresOf,
    [],
    ['赋能中小企业数字化转型 action'],
  ],
];

test.each(CASES)('what is added to %s (%j) is read, and only where it was added', (...row) => {
  const [list, words, text, look, without, withIt] = row;
  expect(look(read({ text }))).toEqual(without);
  expect(look(read({ text }, withList(list, words)))).toEqual(withIt);
  expect(look(read({ text }))).toEqual(without);
});

/** Paths of the lists: units, comparators.ge, … */
function listsOf(model: object, under = ''): string[] {
  return Object.entries(model).flatMap(([key, value]) =>
    Array.isArray(value) ? [`${under}${key}`] : listsOf(value, `${under}${key}.`),
  );
}

test('no list of the model is without effect', () => {
  const site = { id: 'mine', name: '我的', domains: ['example.com'], content: ['#mine'] };
  const { sites } = ownModelOf({ sites: [site] });
  expect(siteFor('https://www.example.com/', sites).content[0]).toBe('#mine');
  const tried = new Set([...CASES.map(([list]) => list), 'sites']);
  expect(listsOf(NOTHING_OWN).filter((list) => !tried.has(list))).toEqual([]);
});

test('signs of patterns in words are mere characters, and what is shipped keeps its meaning', () => {
  const own = ownModelOf({
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
