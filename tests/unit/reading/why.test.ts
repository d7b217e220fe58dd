import { expect, test } from 'vitest';
import hans from '../../../components/public/_locales/zh_CN/messages.json' with { type: 'json' };
import type { CardPart, Mark } from '../../../lib/model/mark.ts';
import type { PageText } from '../../../lib/model/page-text.ts';
import { marksOf } from '../../../lib/reading/marks.ts';
import { read } from '../../../lib/reading/read.ts';

const MESSAGES: Readonly<Record<string, { message: string }>> = hans;

/** What the card says in the simplified interface. */
const said = (part: CardPart) =>
  'word' in part ? (MESSAGES[part.word]?.message ?? '').replace('$1', part.about ?? '') : '';

function whyOf(page: PageText, kind: Mark['kind'], quote: string): string[] {
  const mark = marksOf(read(page), page.text).find(
    ({ kind: of, from, to }) => of === kind && page.text.slice(from, to) === quote,
  );
  return mark?.card.find(({ label }) => label === 'why')?.parts.map(said) ?? [];
}

const PLAN = [
  '某市2023年优化营商环境工作要点',
  '一、主要目标',
  '到2025年，全市高新技术企业达到1500家以上。',
  '二、重点任务',
  '（一）优化审批服务。6月底前新增不少于10类电子证照，不得收取费用。',
  '责任单位：市政务服务局、市司法局',
  '（二）完善信用体系。2024年1月启动，3月底前建成2个平台。',
  '上述责任单位中，列第一位者为牵头单位。',
].join('\n');

const TABLE: readonly (readonly [Mark['kind'], string, string[]])[] = [
  [
    'target',
    '不少于10类',
    [
      '“新增”表明这是要完成的',
      '“不少于”说明口径',
      '时限原文写明：“6月底”',
      '年份承自“2023年”',
      '列在“二、重点任务”之下',
    ],
  ],
  [
    'target',
    '1500家以上',
    ['“达到”表明这是要完成的', '时限原文写明：“2025年”', '列在“一、主要目标”之下'],
  ],
  ['deadline', '6月底前', ['原文写明“6月底前”', '年份承自“2023年”', '列在“二、重点任务”之下']],
  ['deadline', '3月底前', ['原文写明“3月底前”', '年份承自“2024年1月”', '列在“二、重点任务”之下']],
  [
    'prohibit',
    '6月底前新增不少于10类电子证照，不得收取费用',
    ['“不得”表明不许做', '列在“二、重点任务”之下'],
  ],
  [
    'body',
    '市政务服务局',
    ['“责任单位：”写明由谁承担', '牵头由“列第一位者为牵头单位”推定', '列在“二、重点任务”之下'],
  ],
  [
    'measure',
    '优化审批服务',
    [
      '“优化”表明这是一项措施',
      '列在“二、重点任务”之下',
      '单位承自“责任单位：市政务服务局、市司法局”',
    ],
  ],
];

test.each(TABLE)('why %s %s', (kind, quote, expected) => {
  expect(whyOf({ text: PLAN }, kind, quote)).toEqual(expected);
});

test('a deadline that the opening of its section sets for a target is told with that line', () => {
  const text = [
    '某市2023年工作要点',
    '一、主要目标',
    '到2025年，实现以下目标：',
    '1.高新技术企业达到1500家以上。',
  ].join('\n');
  expect(whyOf({ text }, 'target', '1500家以上')).toContain('时限承自“到2025年，实现以下目标：”');
});

test('a deadline that the opening of its own paragraph sets is told as implied', () => {
  const text = '某市2023年工作要点\n一、主要目标\n到2025年，绿地稳步增加。新建公园不少于30个。';
  expect(whyOf({ text }, 'target', '不少于30个')).toContain('时限由“2025年”推定');
});

test('a year that only the page around the text has is told without words of the text', () => {
  const text = '各部门要于6月底前完成整改，加强督促检查。';
  const head = { date: '2023-03-01', fields: [] };
  expect(whyOf({ text, head }, 'deadline', '6月底前')).toContain('没写年份，按公文的年份推定');
});

test('a number that may be counted as a target or not tells on its card what for', () => {
  const text = '某市工作方案\n一、重点任务\n（一）首批新增服务站20家。';
  const [mark] = marksOf(read({ text }), text).filter(({ kind }) => kind === 'target');
  const rule = mark?.card.find(({ label }) => label === 'rule')?.parts.at(-1);
  expect(rule).toMatchObject({ name: { 'zh-Hans': '首批、试行或今后一段时间' } });
});

test('quotations leave out the readings that some pages put behind characters', () => {
  const text = '某市工作要點\n一、創(chuàng)新工作\n（一）優化審批服務。新增不少于10類電子證照。';
  expect(whyOf({ text }, 'target', '不少于10類').at(-1)).toBe('列在“一、創新工作”之下');
});

test('a measure is told by its verb, although the words before another one could be who acts', () => {
  const text = '某市工作方案\n一、重点任务\n（一）加强企业培育。年底前新增2家。';
  expect(whyOf({ text }, 'measure', '加强企业培育')[0]).toBe('“加强”表明这是一项措施');
});
