import { describe, expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

const HEAD = [
  '2023年某市营商环境工作方案',
  '各区人民政府，市政府各部门：',
  '现将工作方案印发给你们，请认真贯彻执行。',
];

/**
 * Lines of a notice, and for each measure among them (by its line, from 0) what it has: names and days, those that it inherits with the
 * line (from 0) that says them.
 */
type Case = readonly [
  what: string,
  lines: readonly string[],
  measures: Readonly<Record<number, readonly string[]>>,
];

const CASES: readonly Case[] = [
  [
    'a line of bodies applies to the measure above it, not to the next',
    [
      '一、优化审批服务',
      '（一）推进审批提速。压缩办理时间，健全一次告知制度。',
      '责任单位：市政务服务局、市司法局',
      '（二）加强诚信建设。完善信用评价，推进信用修复。',
      '责任单位：市发展改革委',
    ],
    {
      1: ['市政务服务局 < 2', '市司法局 < 2'],
      3: ['市发展改革委 < 4'],
    },
  ],
  [
    'lines of bodies that follow each other apply to the same measure',
    [
      '一、优化审批服务',
      '（一）推进审批提速。压缩办理时间，健全一次告知制度。',
      '牵头单位：市政务服务局',
      '配合单位：市司法局',
    ],
    { 1: ['市政务服务局 < 2', '市司法局 < 3'] },
  ],
  [
    'a line at the end of a section applies to its measures that name nobody',
    [
      '一、优化审批服务',
      '压缩办理时间，健全一次告知制度，推进审批提速。',
      '完善信用评价，加强诚信建设，推进信用修复。',
      '责任单位：市政务服务局',
      '二、加强组织领导',
      '健全工作机制，加强督促检查，落实工作责任。',
    ],
    { 1: ['市政务服务局 < 3'], 2: ['市政务服务局 < 3'], 5: [] },
  ],
  [
    'a measure that names its own keeps the line from those above it',
    [
      '一、优化审批服务',
      '压缩办理时间，健全一次告知制度。（责任单位：市司法局）',
      '完善信用评价，加强诚信建设。',
      '责任单位：市政务服务局',
    ],
    { 1: ['市司法局'], 2: ['市政务服务局 < 3'] },
  ],
  [
    'a line right below a heading speaks for all that stands under it',
    [
      '一、优化审批服务',
      '责任单位：市政务服务局',
      '1.压缩办理时间，健全一次告知制度。',
      '2.完善信用评价，加强诚信建设。',
      '二、加强组织领导',
      '健全工作机制，加强督促检查，落实工作责任。',
    ],
    { 2: ['市政务服务局 < 1'], 3: ['市政务服务局 < 1'], 5: [] },
  ],
  [
    'bodies and the deadline of a heading apply to the measures under it',
    [
      '一、优化审批服务（市政务服务局牵头，2023年6月底前完成）',
      '1.压缩办理时间，健全一次告知制度。',
      '2.完善信用评价，推进信用修复。（责任单位：市发展改革委）',
      '3.推进数据共享，于2023年9月底前完成平台建设。',
    ],
    {
      1: ['2023-06-30 < 0', '市政务服务局 < 0'],
      2: ['2023-06-30 < 0', '市发展改革委'],
      3: ['2023-09-30', '市政务服务局 < 0'],
    },
  ],
  [
    'the sentence that opens a list says by when its items are to be done',
    [
      '一、优化审批服务',
      '各有关部门要在2023年10月底前完成以下工作：',
      '1.压缩办理时间，健全一次告知制度。',
      '2.完善信用评价，加强诚信建设。',
    ],
    { 1: ['2023-10-31'], 2: ['2023-10-31 < 1'], 3: ['2023-10-31 < 1'] },
  ],
  [
    'a line that says by when is no measure, and applies to the task above it',
    [
      '一、优化审批服务',
      '1.建设服务大厅，新增窗口30个。',
      '责任单位：市政务服务局',
      '完成时限：2024年6月底前',
      '2.完善信用评价，加强诚信建设。',
      '【时间节点】2023年9月30日',
      '3.健全巡查机制，加强监督检查。',
      '完成时限：持续推进',
    ],
    { 1: ['2024-06-30 < 3', '市政务服务局 < 2'], 4: ['2023-09-30 < 5'], 6: [] },
  ],
];

describe.each(CASES)('%s', (_, lines, expected) => {
  const reading = read({ text: [...HEAD, ...lines].join('\n') });
  const lineOf = (line: number) => line - 1 - HEAD.length;

  test('is what the measures have', () => {
    const found = reading.measures.map(({ line, deadlines, bodies, inherited = [] }) => {
      const from = (of: string, index: number) => {
        const one = inherited.find((other) => other.of === of && other.index === index);
        return one === undefined ? '' : ` < ${lineOf(one.line)}`;
      };
      return [
        lineOf(line),
        [
          ...deadlines.map((at) => `${reading.deadlines[at]?.date}${from('deadlines', at)}`),
          ...bodies.map((at) => `${reading.bodies[at]?.name}${from('bodies', at)}`),
        ],
      ];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

test('an item knows the measure that it is an item of, and its sentences that order', () => {
  const { measures } = read({
    text: [
      ...HEAD,
      '一、优化审批服务',
      '（一）推进审批提速。各部门要落实以下任务：',
      '1.优化办理流程。压缩办理时间，精简材料。健全一次告知制度。去年共受理三万件。',
    ].join('\n'),
  });
  expect(measures.map(({ parent }) => parent)).toEqual([undefined, 0]);
  expect(measures[1]?.actions?.map(({ quote }) => quote)).toEqual([
    '压缩办理时间，精简材料',
    '健全一次告知制度',
  ]);
});

test('a target is due on the day that a line below its task, or right below the heading, names', () => {
  const { targets } = read({
    text: [
      ...HEAD,
      '一、优化审批服务',
      '完成时限：2025年底',
      '1.建设服务大厅，新增窗口30个。',
      '二、完善基础设施',
      '2.建设口袋公园20座。',
      '责任单位：市园林局；完成时限：2024年10月',
      '3.培育企业5家。',
    ].join('\n'),
  });
  expect(targets.map(({ value, deadline }) => [value, deadline])).toEqual([
    [30, '2025-12-31'],
    [20, '2024-10-31'],
    [5, null],
  ]);
});

test('a target under a phase that names its time is due at the end of the phase', () => {
  const { targets } = read({
    text: [
      ...HEAD,
      '（一）部署阶段（2023年3月）',
      '制定方案，明确分工。',
      '（二）实施阶段（2023年4月至10月）',
      '全面开展整治，整治乱点50处。',
    ].join('\n'),
  });
  expect(targets.map(({ value, deadline }) => [value, deadline])).toEqual([[50, '2023-10-31']]);
});
