import { expect, test } from 'vitest';
import { ledgerRows } from '../../../lib/exchange/tables/ledger-rows.ts';
import { marksOf } from '../../../lib/reading/marks.ts';
import { read } from '../../../lib/reading/read.ts';
import { outline } from '../../../lib/review/outline.ts';

/** A notice as pages and files have it that lost all line breaks: one line. */
const TEXT = [
  '某市人民政府关于加强供水管理的通知 各区人民政府：',
  '为进一步加强城市供水管理，保障城市供水安全，满足城市生产、生活用水需要，根据《城市供水条例》等有关规定，结合我市实际，现就有关事项通知如下：',
  '一、主要任务 （一）加强监测。水质每月检测不少于2次。供水管网、泵房、水箱一并纳入日常巡查，发现问题及时处理，并做好记录。',
  '（二）严格管理。供水单位应当公开水质信息。供水价格、停水安排、维修进度一并在营业场所和网上公布，方便群众查询和监督。',
  '特此通知。 某市人民政府 2024年5月6日',
].join(' ');

const READING = read({ text: TEXT });

test('a text in one line is arranged by its headings and measures, each with what it says', () => {
  const shown = outline(READING).map((node) =>
    node.type === 'heading'
      ? `# ${node.words}`
      : [node.words, ...node.items.map(({ words }) => words)].join(' | '),
  );
  expect(shown).toEqual([
    '# 一、主要任务',
    '加强监测 | 不少于2次',
    '严格管理 | 供水单位应当公开水质信息',
  ]);
});

test('each of its measures is lit', () => {
  const lit = marksOf(READING, TEXT).filter(({ kind }) => kind === 'measure');
  expect(lit.map(({ from, to }) => TEXT.slice(from, to))).toEqual(['加强监测', '严格管理']);
});

test('each row of its ledger has the words of its own measure', () => {
  const url = 'http://www.example.gov.cn/';
  const rows = ledgerRows({ url, text: TEXT, reading: READING, notes: [] });
  expect(
    rows.map(({ section, task, measure }) => [section.join(), task, measure.length < 80]),
  ).toEqual([
    ['一、主要任务', '加强监测', true],
    ['一、主要任务', '严格管理', true],
  ]);
});

test('an item stays with its number where a blank parts them', () => {
  const text = TEXT.replace('（一）加强', '1. 加强').replace('（二）严格', '2. 严格');
  const words = read({ text }).blocks.map((block) => block.text);
  expect(words.filter((each) => /^\d\./u.test(each)).map((each) => each.slice(0, 7))).toEqual([
    '1. 加强监测',
    '2. 严格管理',
  ]);
});
