import { expect, test } from 'vitest';
import { ledgerLines } from '../../../../lib/exchange/tables/ledger-lines.ts';
import { exchangeWords } from '../../../../lib/exchange/words/exchange-words.ts';
import { read } from '../../../../lib/reading/read.ts';
import type { LedgerLine } from '../../../../lib/review/ledger/ledger-line.ts';
import { bodyTasks } from '../../../../lib/review/pictures/body-tasks.ts';
import { sameIndicators } from '../../../../lib/review/pictures/same-indicator.ts';
import { timeline } from '../../../../lib/review/pictures/timeline.ts';
import { ledgerNotice, lineOf, tasksOf } from '../../../support/ledger-lines.ts';

const words = exchangeWords('zh-CN');

/** The ledger of a notice of these measures. */
function linesOf(title: string, date: string, measures: readonly string[]): LedgerLine[] {
  const text = [
    title,
    '各镇人民政府，区政府各部门：',
    '现将有关事项通知如下：',
    ...measures,
    date,
  ].join('\n');
  return ledgerLines({ text, reading: read({ text }) }, { words, everyNote: false, id: title });
}

const DISTRICT_2023 = linesOf('金山区2023年优化营商环境工作要点', '2023年3月6日', [
  '一、提升政务服务。推进事项全程网办，线上办理率达到85%以上。',
  '二、培育企业。2023年底前新增高新技术企业不少于15家。',
]);
const DISTRICT_2024 = linesOf('金山区2024年优化营商环境工作要点', '2024年3月6日', [
  '一、提升政务服务。深化改革，涉企事项线上办理率达到95%以上。',
  '二、培育企业。2024年底前新增高新技术企业不少于20家。',
  '三、加强培训。全年开展培训10场次以上。',
]);
const CITY = linesOf('上海市2024年优化营商环境行动方案', '2024年1月2日', [
  '一、提升政务服务。全市線上辦理率達到90%以上。',
]);

const shown = (lines: readonly LedgerLine[]) =>
  sameIndicators(lines).map(({ unit, lines: same }) => [
    unit,
    same.map(({ notice, quantity }) => [notice.title?.slice(0, 7), quantity.value]),
  ]);

test('a district’s targets of one indicator stand side by side, one year after the other', () => {
  expect(shown([...DISTRICT_2024, ...DISTRICT_2023])).toEqual([
    [
      '%',
      [
        ['金山区2023', 85],
        ['金山区2024', 95],
      ],
    ],
    [
      '家',
      [
        ['金山区2023', 15],
        ['金山区2024', 20],
      ],
    ],
  ]);
});

test('and so do those of city and district, in whatever script', () => {
  expect(shown([...DISTRICT_2024, ...CITY])).toEqual([
    [
      '%',
      [
        ['上海市2024', 90],
        ['金山区2024', 95],
      ],
    ],
  ]);
});

const counted = (indicator: string, id: string, some: object = {}) =>
  lineOf(indicator, {
    id,
    notice: { ...ledgerNotice, id },
    quantity: {
      ...{ value: 5, unit: '家', comparator: 'ge', indicator, deadline: null },
      ...{ kind: 'count', class: 'target' },
      ...some,
    } as LedgerLine['quantity'],
  });

test.each([
  ['of the same name', '新增企业', '新增企业'],
  ['with its year before it', '新增企业', '2024年新增企业'],
  ['with its place before it', '全区新增企业', '新增企业'],
  ['whose name is the end of the other', '规模以上工业企业', '新增规模以上工业企业'],
])('an indicator %s is the same: %s, %s', (...[, one, other]) => {
  expect(sameIndicators([counted(one, 'a'), counted(other, 'b')])).toHaveLength(1);
});

test.each([
  ['a short end that says too little', counted('高新技术企业', 'b'), '企业'],
  ['a name that only begins alike', counted('高新技术企业贷款', 'b'), '高新技术企业'],
  ['another unit', counted('新增企业', 'b', { unit: '%' }), '新增企业'],
  ['a change beside a value', counted('新增企业', 'b', { kind: 'increase' }), '新增企业'],
])('%s is no sign of one indicator', (_, other, one) => {
  expect(sameIndicators([counted(one, 'a'), other])).toEqual([]);
});

test('what one notice alone sets is compared with nothing', () => {
  expect(sameIndicators([counted('新增企业', 'a'), counted('新增企业', 'a')])).toEqual([]);
});

test('targets stand in the months in which they are due, notice by notice', () => {
  const { months, rows } = timeline([
    { ...counted('乙', 'b'), due: '2025-12-31' },
    { ...counted('甲', 'a'), due: '2025-06-30' },
    { ...counted('丙', 'b'), due: '2025-12-01' },
    { ...counted('丁', 'b') },
    lineOf('不是指标', { due: '2025-05-01' }),
  ]);
  expect(months).toEqual(['2025-06', '2025-12']);
  expect(
    rows.map(({ notice, months: own }) => [
      notice.id,
      [...own].map(([month, lines]) => [month, tasksOf(lines)]),
    ]),
  ).toEqual([
    ['a', [['2025-06', ['甲']]]],
    ['b', [['2025-12', ['乙', '丙']]]],
  ]);
});

test('tasks stand beside the bodies that bear them, by their part', () => {
  const lines = [
    lineOf('一', { bodies: { lead: ['区府办'], responsible: [], support: ['区司法局'] } }),
    lineOf('二', { bodies: { lead: [], responsible: ['区司法局'], support: [] } }),
  ];
  expect(
    bodyTasks(lines).map(({ name, tasks }) => [
      name,
      tasksOf(tasks.lead),
      tasksOf(tasks.responsible),
      tasksOf(tasks.support),
    ]),
  ).toEqual([
    ['区司法局', [], ['二'], ['一']],
    ['区府办', ['一'], [], []],
  ]);
});
