import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';

const SENTENCES = [
  '中央主管机关于失业状况符合下列情形时，得公告延长失业给付，最长发给九个月，并应于期满前检讨实施成效及未来趋势，报请行政院核定。',
  '前项实施期间届满当月，失业状况仍达前条各该项规定情形时，中央主管机关得再公告延长实施期间，合计最长不得超过十二个月，以一次为限。',
  '符合请领延长失业给付者，于延长失业给付实施期间届满前，经公立就业服务机构完成失业再认定，保险人应发给当月之失业给付，不得迟延。',
];

/** Cuts a paragraph at a margin of so many characters, as print-outs are. */
function wrap(paragraph: string, margin: number): string {
  const lines: string[] = [];
  for (let at = 0; at < paragraph.length; at += margin)
    lines.push(paragraph.slice(at, at + margin));
  return lines.join('\n');
}

const paragraphs = SENTENCES.map((sentence, index) => `第${'一二三'[index]}条 ${sentence}`);

describe('a text that was cut at a margin', () => {
  const source = paragraphs.map((paragraph) => wrap(paragraph, 24)).join('\n');

  test('is joined to its paragraphs again', () => {
    expect(normalise(source).text).toBe(paragraphs.join('\n'));
  });

  test('is joined also behind contents whose lines are wider', () => {
    const contents = paragraphs.map(
      (_, index) => `第${'一二三'[index]}条${'.'.repeat(80)}${index + 1}`,
    );
    const whole = [...contents, ...paragraphs].join('\n');
    expect(normalise([...contents, source].join('\n')).text).toBe(whole);
  });

  test('gives findings that lead to the lines of the source', () => {
    const normal = normalise(source);
    const from = normal.text.indexOf('最长发给九个月');
    const span = normal.toSource({ from, to: from + '最长发给九个月'.length });
    expect(source.slice(span.from, span.to).replace('\n', '')).toBe('最长发给九个月');
  });

  test('loses the page numbers that stood between its lines', () => {
    const pages = Array.from(
      { length: 6 },
      (_, page) => `${page + 11}${wrap(SENTENCES.join('').replace(/[。，]/gu, '与'), 24)}`,
    );
    expect(normalise(pages.join('\n')).text).not.toMatch(/\d/u);
  });

  test('keeps the numbers of the rows of a table among them', () => {
    const pages = Array.from(
      { length: 6 },
      (_, page) => `${page + 3}${wrap(SENTENCES.join('').replace(/[。，]/gu, '与'), 24)}`,
    );
    const rows = Array.from({ length: 9 }, (_, row) => `${row + 1} 某项指标`);
    const { text } = normalise([...pages.slice(0, 2), ...rows, ...pages.slice(2)].join('\n'));
    expect(text.match(/\d/gu)).toHaveLength(rows.length);
  });

  test('keeps apart the rows of a table that reach the margin, by their cells without a figure', () => {
    const row = '居民人均可支配收入 % 预期性 - 与经济增长同步';
    const { text } = normalise(`${source}\n9 ${row}\n10 ${row}\n11 ${row}`);
    expect(text.split('\n').filter((line) => line.includes('居民'))).toHaveLength(3);
  });
});

test.each([
  ['paragraphs', paragraphs.join('\n')],
  [
    'a title over three lines',
    '某某省人民政府办公厅关于加快发展\n城市公共交通智能调度\n的指导意见',
  ],
  ['numbered headings', '1总则\n2组织体系\n3监测预警\n4应急响应\n5后期处置'],
])('%s stay as they are', (_, text) => {
  expect(normalise(text).text).toBe(text);
});
