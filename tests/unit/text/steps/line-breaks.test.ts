import { expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { lineBreaks } from '../../../../lib/text/steps/line-breaks.ts';

/** As wide as the margin of these texts: 40 columns. */
const FULL = '各级人民政府应当加强对有关工作的组织领导';
const PAGE = Array.from({ length: 8 }, () => FULL);

/** What becomes of two lines of a text that was cut at a margin. */
function afterBreak(line: string, next: string): string {
  const { text } = normalise([...PAGE, '。', line, next].join('\n'), [lineBreaks]);
  return text.slice(text.lastIndexOf('。', text.length - line.length - next.length) + 2);
}

test.each([
  ['a sentence that goes on', FULL, '并按照规定报告'],
  ['a line somewhat short of the margin', FULL.slice(4), '并按照规定报告'],
  ['a mark that never begins a line', '各级政府', '，并按照规定报告'],
  ['the end of a quotation', '各级政府“', '”'],
  ['a figure with a decimal point', FULL, '2.5亿元以上'],
  ['an article that is named, not begun', FULL, '依照第二条规定执行'],
  ['a numeral that is no number of a part', FULL, '一次性给予补助'],
  ['a bracket that is no number of a part', FULL, '（试行）的规定'],
  ['a larger number', FULL, '100.5万元以上'],
  ['a number of a document within a sentence', FULL, '见附件'],
  ['a bracket that the next line closes', '加强培训。（责任单位：', '市财政局、市教育局）'],
  ['a sentence behind another that ends at the margin', `${FULL.slice(1)}。`, FULL],
])('%s is joined', (_, line, next) => {
  expect(afterBreak(line, next)).toBe(line + next);
});

test.each([
  ['behind a short line', FULL.slice(5), '并按照规定报告'],
  ['behind a short line, whatever marks it holds', '各级政府', '加强领导，落实责任'],
  ['behind the end of a sentence', `${FULL.slice(1)}。`, '并按照规定报告'],
  ['before a label', `${FULL.slice(5)}（市财政局）`, '完成时限：本月底'],
  ['before a chapter', FULL, '第一章总则'],
  ['before an article', FULL, '第 二十一 条 有关部门应当'],
  ['before an article in digits', FULL, '第20-1條 本要點'],
  ['before a section', FULL, '一、总体要求'],
  ['before a section with a point', FULL, '十二．保障措施'],
  ['before a subsection', FULL, '（十一）加强领导'],
  ['before a subsection in digits', FULL, '(12)加强领导'],
  ['before an item', FULL, '1.加强领导'],
  ['before a later item', FULL, '12、加强领导'],
  ['before a numbered part', FULL, '1.2 组织体系'],
  ['before a numbered part of a part', FULL, '1.2.13 组织体系'],
  ['before a dash', FULL, '——坚持问题导向'],
  ['before an annex', FULL, '附件：任务分解表'],
  ['before a row of a table', FULL, '1 森林覆盖率 % 40 42 约束性'],
  ['before a row whose cells tabs part', FULL, '森林覆盖率\t42'],
])('a paragraph begins %s', (_, line, next) => {
  expect(afterBreak(line, next)).toBe(`${line}\n${next}`);
});

test.each([
  ['a word of a label', '修渠。（牵头部\n门：市水务局）', '修渠。（牵头部门：市水务局）'],
  ['no label', '修渠。（牵头部门）\n门：铁', '修渠。（牵头部门）\n门：铁'],
])('%s that a line’s end parts, in a text that was not cut', (_, text, read) => {
  expect(normalise(text, [lineBreaks]).text).toBe(read);
});

/** As wide as the first line of a paragraph, which has an indent. */
const FIRST = FULL.slice(2);

test.each([
  ['a chapter that reaches the margin', `第三章 ${FULL.slice(4)}`, FULL, false],
  ['a chapter and its last words', `第三章 ${FULL.slice(4)}`, '与指导', true],
  ['a chapter with an article on its line', `第三章 附则 第九条 ${FULL.slice(8)}`, FULL, true],
  ['a heading over a paragraph', `（二）${FIRST.slice(3)}`, FIRST, false],
  ['an item that goes on in a full line', `（二）${FIRST.slice(3)}`, FULL, true],
  ['an item that ends in a short line', `（二）${FIRST.slice(3)}`, `${FIRST.slice(1)}。`, true],
  ['an item whose clause goes on', `（二）${FIRST.slice(4)}，`, FIRST, true],
  ['a numeral amid a sentence', FULL, `一、${FULL.slice(2)}`, true],
  ['a section behind a heading', FULL, `一、${FIRST.slice(2)}`, false],
  ['an entry of a table of contents', FULL, '总则 ............ 3', false],
])('%s', (...[, line, next, isJoined]) => {
  expect(afterBreak(line, next)).toBe(isJoined ? line + next : `${line}\n${next}`);
});

test.each(['12', '1 2', 'XI', '6 DB33/T 2016—2016', '2.5', '2.5 3'])(
  'a sentence goes on behind “%s”, the number of a page or lowered figures',
  (mark) => {
    const text = [...PAGE, '。', FULL, mark, '', '继续提高。'].join('\n');
    expect(normalise(text, [lineBreaks]).text).toMatch(`${FULL}继续提高。`);
  },
);

test.each([
  ['that ends', `${FULL.slice(1)}。`, '12', '继续提高'],
  ['before a part', FULL, '12', '一、总体要求'],
  ['before a row', FULL, '12', '1 森林覆盖率 % 40 42 约束性'],
])('a sentence %s does not go on behind a page number', (...[, line, mark, next]) => {
  const text = [...PAGE, '。', line, mark, next].join('\n');
  expect(normalise(text, [lineBreaks]).text).toMatch(`${line}\n${mark}\n${next}`);
});

test('blank lines part paragraphs', () => {
  const text = [...PAGE, '', FULL, '', '，', FULL].join('\n');
  expect(normalise(text, [lineBreaks]).text).toBe(`${PAGE.join('')}\n\n${FULL}\n\n，\n${FULL}`);
});

test('Latin words stay apart where their lines are joined, Chinese words need no space', () => {
  const head = FULL.slice(6);
  expect(afterBreak(`${head} public`, 'service center')).toBe(`${head} public service center`);
  expect(afterBreak(`${head} public`, '服务AI')).toBe(`${head} public服务AI`);
  expect(afterBreak(FULL, 'public')).toBe(`${FULL}public`);
  expect(afterBreak(`${head}Ａ public1`, 'service')).toBe(`${head}Ａ public1service`);
});

test('a text whose lines are paragraphs keeps them', () => {
  const text = ['关于印发方案的通知', '各单位：', '，'].join('\n');
  expect(normalise(text, [lineBreaks]).text).toBe(text);
});
