import { expect, test } from 'vitest';
import { underModel } from '../../../lib/lexicon/current-model.ts';
import { findDocumentNumbers } from '../../../lib/reading/fields/find-document-numbers.ts';
import { read } from '../../../lib/reading/read.ts';
import { hasSignal } from '../../../lib/rules/signals/find-signals.ts';
import {
  addresseesOf,
  bodiesOf,
  classesOf,
  indicatorsOf,
  issuersOf,
  measuresOf,
  type OwnModelCase,
  taskOf,
  withList,
} from '../../support/own-model-cases.ts';

const BRAIN = ['城市数据大脑'];

/** All places in which the words of one list are asked for. */
const CASES: readonly (readonly [where: string, ...OwnModelCase])[] = [
  [
    'a body that issues, at the head of the title',
    'bodies',
    BRAIN,
    '城市数据大脑关于印发2024年工作要点的通知\n各有关单位：\n请执行。',
    issuersOf,
    [],
    ['城市数据大脑'],
  ],
  [
    'a body at the head of a title without a verb',
    'bodies',
    BRAIN,
    '某市城市数据大脑2024年工作要点\n一、任务\n加强管理。',
    issuersOf,
    [],
    ['某市城市数据大脑'],
  ],
  [
    'a body that is addressed',
    'bodies',
    BRAIN,
    '关于做好工作的通知\n城市数据大脑：\n请执行。',
    addresseesOf,
    [],
    ['城市数据大脑'],
  ],
  [
    'a body that signs',
    'bodies',
    BRAIN,
    '关于做好工作的通知\n请各单位执行。\n某市城市数据大脑\n2024年3月1日',
    issuersOf,
    [],
    ['某市城市数据大脑'],
  ],
  [
    'a body that signs in a text without line breaks',
    'bodies',
    BRAIN,
    `关于做好工作的通知 各有关单位：${'请各单位认真执行好这项工作。'.repeat(6)}城市数据大脑2024年3月1日`,
    issuersOf,
    [],
    ['城市数据大脑'],
  ],
  [
    'a body that names itself in the first sentence',
    'bodies',
    BRAIN,
    '数据管理办法\n城市数据大脑（以下简称本局）为办理审批特订定本办法。',
    issuersOf,
    [],
    ['城市数据大脑'],
  ],
  [
    'a body in brackets behind a task',
    'bodies',
    BRAIN,
    taskOf('每年的数据都用得好。（城市数据大脑）'),
    measuresOf,
    [],
    ['每年的数据都用得好 assigned'],
  ],
  [
    'a body that acts',
    'bodies',
    BRAIN,
    taskOf('城市数据大脑汇总各类数据，企业用得好。'),
    measuresOf,
    [],
    ['城市数据大脑汇总各类数据 action'],
  ],
  [
    'a verb over a section, which is no aim then',
    'actionVerbs',
    ['深耕'],
    '某市工作要点\n二、深耕主要目标任务\n企业做大做强。',
    measuresOf,
    [],
    ['企业做大做强 action'],
  ],
  [
    'a verb before what only looks like a body',
    'actionVerbs',
    ['深耕'],
    taskOf('由深耕细作机构负责。'),
    bodiesOf,
    ['深耕细作机构 responsible'],
    [],
  ],
  [
    'a verb in front of what is counted',
    'actionVerbs',
    ['赋能'],
    taskOf('（一）赋能全市工业企业500家。'),
    indicatorsOf,
    ['赋能全市工业企业'],
    ['全市工业企业'],
  ],
  [
    'a verb behind a short subject',
    'actionVerbs',
    ['赋能'],
    taskOf('（一）各部门赋能中小企业100家。'),
    indicatorsOf,
    ['部门赋能中小企业'],
    ['中小企业'],
  ],
  [
    'a verb that makes a number a commitment',
    'actionVerbs',
    ['赋能'],
    taskOf('（一）赋能两个以上部门。'),
    classesOf,
    ['quantity'],
    ['target'],
  ],
  [
    'a word that binds, as the sign of a measure',
    'modalWords.must',
    ['理当'],
    taskOf('企业理当报送材料。'),
    measuresOf,
    [],
    ['企业理当报送材料 duty'],
  ],
];

test.each(CASES)('%s', (...row) => {
  const [, list, words, text, look, without, withIt] = row;
  expect(look(read({ text }))).toEqual(without);
  expect(look(read({ text }, withList(list, words)))).toEqual(withIt);
});

const SIGNALS: readonly (readonly [rule: string, list: string, word: string, text: string])[] = [
  ['body-labels', 'bodies', '城市数据大脑', '费用减半。（城市数据大脑）'],
  ['action-items', 'actionVerbs', '赋能', '一、赋能中小企业'],
  ['programme-clauses', 'actionVerbs', '赋能', '用好数据，赋能中小企业。'],
];

test.each(SIGNALS)('words of one’s own count for the sign %s of a notice', (...row) => {
  const [rule, list, word, text] = row;
  expect(hasSignal(rule, text)).toBe(false);
  expect(underModel(withList(list, [word]), () => hasSignal(rule, text))).toBe(true);
});

test('a document’s number begins behind the name of a body of one’s own', () => {
  const text = '某市城市数据大脑数脑发〔2024〕3号';
  const numbers = () => findDocumentNumbers(text).map(({ value }) => value);
  expect(numbers()).toEqual([text]);
  expect(underModel(withList('bodies', BRAIN), numbers)).toEqual(['数脑发〔2024〕3号']);
});
