import { expect, test } from 'vitest';
import { splitLine } from '../../../lib/reading/split-line.ts';

/** A page that lost its line breaks, with blanks in their places. */
const joined = (...paragraphs: string[]) => splitLine(paragraphs.join(' ')).length;
const LONG = `${'各地要加强组织领导，'.repeat(12)}确保取得实效。`;

test('a paragraph keeps its sentences whole where blanks stand for lost line breaks', () => {
  expect(joined(LONG, LONG, LONG)).toBe(3);
  expect(joined(LONG, LONG, '对敬老院实施改造， 2022年底前完成80%以上。')).toBe(3);
  expect(joined(LONG, LONG, '新建学校、 医院各一所。')).toBe(3);
  expect(joined(LONG, LONG, '每人每天发放200 元。')).toBe(3);
  expect(joined(LONG, LONG, '补贴不低于 300 元。')).toBe(3);
});

test('a section begins a paragraph behind a stop and a blank', () => {
  expect(joined('望抓紧落实。', '一、严格控制范围。', '二、加强监督。')).toBe(3);
});

test('a document of some sections in one line is read by its sections', () => {
  const sections = ['一', '二', '三', '四'].map((number) => `${number}、${LONG}`);
  expect(splitLine(`现就有关事项通知如下：${sections.join('')}`).length).toBe(5);
  expect(splitLine(`现就有关事项通知如下：${sections.slice(0, 3).join('')}`).length).toBe(1);
});

test('a document of items in one line is read by its items', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${number}.${LONG}`);
  expect(splitLine(`为推进治理，制定如下措施。${items.join('')}`).length).toBe(9);
  const bracketed = Array.from('一二三四五六七八', (number) => `（${number}）${LONG}`);
  expect(splitLine(`为推进治理，制定如下措施。${bracketed.join('')}`).length).toBe(9);
  expect(splitLine(`为推进治理，制定如下措施。${items.slice(0, 3).join('')}`).length).toBe(1);
});

test('the first section may follow a title without a stop', () => {
  const sections = Array.from('一二三四五六七八', (number) => `${number}、${LONG}`);
  expect(splitLine(`附件防汛分工方案${sections.join('')}`).length).toBe(9);
});

test('a statute in one line without blanks is read by its chapters and articles', () => {
  const parts = ['第一条为了加强管理，制定本办法。', `第二条${LONG}`, `第三条${LONG}`];
  const glued = `某市管理办法第一章总则${parts.join('')}第二章投放第四条${LONG}`;
  expect(splitLine(glued).length).toBe(7);
  expect(splitLine(`依照条例处理。第二条、第三条规定的情形除外。${LONG.repeat(4)}`).length).toBe(1);
});
