import type { Reading } from '../../lib/model/reading.ts';
import type { Target } from '../../lib/model/target.ts';

const LINES = [
  ['一、總體要求', 'heading', 1],
  ['到2025年，高新技術企業達到50家。', 'body', 0],
  ['二、工作措施', 'heading', 1],
  ['（一）優化服務', 'heading', 2],
  ['1.推進“一網通辦”。新增電子證照10類以上，應當於6月底前完成。', 'measure', 0],
  ['牵头单位：区政府办', 'bodies', 0],
  ['2.加強宣傳。', 'measure', 0],
] as const;

/** The text of `sampleReading`. */
export const sampleText = LINES.map(([text]) => text).join('\n');

/** Where words stand in the text. */
function at(quote: string) {
  const from = sampleText.indexOf(quote);
  const line = sampleText.slice(0, from).split('\n').length;
  return { line, from, to: from + quote.length, quote, rule: 'by-hand', evidence: [] };
}

function target(
  quote: string,
  rest: Partial<Target> & Pick<Target, 'value' | 'indicator'>,
): Target {
  return {
    ...at(quote),
    unit: '家',
    comparator: 'eq',
    deadline: null,
    kind: 'level',
    class: 'target',
    ...rest,
  };
}

const SIMPLIFIED = [
  '一、总体要求',
  '到2025年，高新技术企业达到50家。',
  '二、工作措施',
  '（一）优化服务',
  '1.推进“一网通办”。新增电子证照10类以上，应当于6月底前完成。',
  '牵头单位：区政府办',
  '2.加强宣传。',
];

/**
 * A small notice in traditional characters, read by hand: two measures under nested headings, a target in an aim that is no
 * measure, a quantity that is no target, a duty, a deadline, and a body on a line of its own.
 */
export const sampleReading: Reading = {
  notice: {
    isNotice: true,
    score: 1,
    title: '关于推进服务的通知',
    issuers: ['某区人民政府'],
    docNumber: '某府发〔2025〕1号',
    date: '2025-03-01',
    addressees: ['各镇政府'],
    genre: '通知',
  },
  blocks: LINES.map(([text, role, level], index) => {
    const { line, from, to } = at(text);
    return { line, from, to, role, text: SIMPLIFIED[index] ?? text, ...(level ? { level } : {}) };
  }),
  measures: [
    {
      line: 5,
      from: at('1.推進').from,
      heading: '推进“一网通办”',
      section: ['二、工作措施', '（一）优化服务'],
      targets: [2],
      obligations: [0],
      deadlines: [0],
      bodies: [0],
      inherited: [{ of: 'bodies', index: 0, line: 6 }],
    },
    {
      line: 7,
      from: at('2.加強').from,
      heading: '加强宣传',
      section: ['二、工作措施', '（一）优化服务'],
      targets: [],
      obligations: [],
      deadlines: [],
      bodies: [0],
      inherited: [{ of: 'bodies', index: 0, line: 6 }],
    },
  ],
  targets: [
    target('50家', { value: 50, indicator: '高新技术企业', deadline: '2025-12-31' }),
    target('2025', { value: 2025, indicator: '年份', class: 'quantity' }),
    target('10類以上', { value: 10, unit: '类', comparator: 'ge', indicator: '电子证照' }),
  ],
  obligations: [{ ...at('新增電子證照10類以上，應當於6月底前完成'), modality: 'must' }],
  deadlines: [{ ...at('6月底前'), date: '2025-06-30' }],
  bodies: [{ ...at('区政府办'), name: '区政府办', role: 'lead' }],
  references: [],
};
