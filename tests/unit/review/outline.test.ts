import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';
import { countKinds } from '../../../lib/review/count-kinds.ts';
import {
  countRows,
  filterOutline,
  type OutlineFilter,
  searchTerms,
} from '../../../lib/review/filter-outline.ts';
import { outline } from '../../../lib/review/outline.ts';
import type { ReviewNode } from '../../../lib/review/with-notes.ts';
import { sampleReading, sampleText } from '../../support/sample-reading.ts';

/** An outline as a person sees it: headings, passages, and their findings indented. */
function seen(nodes: readonly ReviewNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'note') return [`! ${node.note.shown.content.text}`];
    if (node.type === 'heading') return [`${'#'.repeat(node.level)} ${node.words}`];
    const items = node.items.map((item) =>
      item.kind === 'target'
        ? `  ${item.finding.indicator} ${item.amount}`
        : `  ${item.words}${'isInherited' in item && item.isInherited ? ' (inherited)' : ''}`,
    );
    return [`${node.isMeasure ? '*' : '-'} ${node.words}`, ...items];
  });
}

const whole = outline(sampleReading);

function left(query: string, hiddenKinds: OutlineFilter['hiddenKinds'] = []): string[] {
  return seen(filterOutline(whole, { terms: searchTerms(query), hiddenKinds }));
}

test('a reading is arranged as the notice is, with what belongs together', () => {
  expect(seen(whole)).toEqual([
    '# 一、总体要求',
    '- 到2025年，高新技术企业达到50家。',
    '  高新技术企业 50 家',
    '# 二、工作措施',
    '## （一）优化服务',
    '* 推进“一网通办”',
    '  电子证照 ≥ 10 类',
    '  新增电子证照10类以上，应当于6月底前完成',
    '  6月底前',
    '  区政府办 (inherited)',
    '* 加强宣传',
    '  区政府办 (inherited)',
  ]);
});

test('each row leads to its own words in the source', () => {
  const quotes = whole.flatMap((node) =>
    node.type === 'heading' ? [] : node.items.map(({ finding }) => finding),
  );
  for (const { from, to, quote } of quotes) expect(sampleText.slice(from, to)).toBe(quote);
  const [first] = whole;
  expect(first && sampleText.slice(first.span.from, first.span.to)).toBe('一、總體要求');
});

test('the counts are of commitments, and of both kinds of duty', () => {
  expect(countKinds(sampleReading).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'measure 2',
    'target 2',
    'must 1',
    'prohibit 0',
    'deadline 1',
    'body 1',
  ]);
});

const found: [string, string, string[]][] = [
  [
    'a number',
    '10',
    [
      '# 二、工作措施',
      '## （一）优化服务',
      '* 推进“一网通办”',
      '  电子证照 ≥ 10 类',
      '  新增电子证照10类以上，应当于6月底前完成',
    ],
  ],
  [
    'an amount as the list has it',
    '≥ 10 类',
    ['# 二、工作措施', '## （一）优化服务', '* 推进“一网通办”', '  电子证照 ≥ 10 类'],
  ],
  [
    'traditional characters',
    '高新技術',
    ['# 一、总体要求', '- 到2025年，高新技术企业达到50家。', '  高新技术企业 50 家'],
  ],
  [
    'full-width figures',
    '５０家',
    ['# 一、总体要求', '- 到2025年，高新技术企业达到50家。', '  高新技术企业 50 家'],
  ],
  ['a day', '2025-06-30', ['# 二、工作措施', '## （一）优化服务', '* 推进“一网通办”', '  6月底前']],
  [
    'words of the paragraph that are in no finding',
    '一网通办',
    [
      '# 二、工作措施',
      '## （一）优化服务',
      '* 推进“一网通办”',
      '  电子证照 ≥ 10 类',
      '  新增电子证照10类以上，应当于6月底前完成',
      '  6月底前',
      '  区政府办 (inherited)',
    ],
  ],
  [
    'a heading, with all that stands under it',
    '总体要求',
    ['# 一、总体要求', '- 到2025年，高新技术企业达到50家。', '  高新技术企业 50 家'],
  ],
  [
    'two words that must both occur',
    '电子 10类',
    [
      '# 二、工作措施',
      '## （一）优化服务',
      '* 推进“一网通办”',
      '  电子证照 ≥ 10 类',
      '  新增电子证照10类以上，应当于6月底前完成',
    ],
  ],
  ['what is nowhere', '没有的词', []],
];

test.each(found)('the filter finds %s', (_, query, rows) => {
  expect(left(query)).toEqual(rows);
});

test('a body that is looked for leaves the measures that it bears', () => {
  expect(left('区政府办')).toEqual([
    '# 二、工作措施',
    '## （一）优化服务',
    '* 推进“一网通办”',
    '  区政府办 (inherited)',
    '* 加强宣传',
    '  区政府办 (inherited)',
  ]);
});

test('kinds that are switched off are left out, and measures that then hold nothing', () => {
  expect(left('', ['measure', 'must', 'deadline', 'body'])).toEqual([
    '# 一、总体要求',
    '- 到2025年，高新技术企业达到50家。',
    '  高新技术企业 50 家',
    '# 二、工作措施',
    '## （一）优化服务',
    '* 推进“一网通办”',
    '  电子证照 ≥ 10 类',
  ]);
});

test('with every kind switched off nothing is left', () => {
  const hiddenKinds = countKinds(sampleReading).map(({ kind }) => kind);
  expect(countRows(filterOutline(whole, { terms: [], hiddenKinds }))).toBe(0);
});

test.each([
  ['申请人应当如实填报', '第三条'],
  ['第三条 申请人应当如实填报', ''],
])(
  'an article whose one sentence is the duty %s is not said twice, nor is its number',
  (quote, label) => {
    const text = '第三条 申请人应当如实填报。';
    const from = text.indexOf(quote);
    const said = { line: 1, from, to: from + quote.length, quote, rule: 'by-hand', evidence: [] };
    const [passage] = outline({
      ...sampleReading,
      blocks: [{ line: 1, from: 0, to: text.length, role: 'measure', label: '第三条', text }],
      measures: [
        {
          ...{ line: 1, from: 0, heading: '第三条 申请人应当如实填报', section: [] },
          ...{ targets: [], obligations: [0], deadlines: [], bodies: [] },
        },
      ],
      targets: [],
      obligations: [{ ...said, modality: 'must' }],
      deadlines: [],
      bodies: [],
    });
    const shown = passage?.type === 'passage' ? passage : undefined;
    expect(shown?.echo).toBe(shown?.items[0]);
    expect(shown?.label).toBe(label);
  },
);

test('a duty that only begins with other words than its run-in heading does not stand for the measure', () => {
  const text = '某市图书馆工作方案\n一、主要任务\n1.举办读书节。每年举办读书节，各馆应当免费开放。';
  const [passage] = outline(read({ text })).filter(({ type }) => type === 'passage');
  expect(passage).toMatchObject({ words: '举办读书节', label: '1.', echo: undefined });
});
