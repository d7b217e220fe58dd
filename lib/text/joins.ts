import { columns, ends, isPageMark, isRow } from './wrapping.ts';

/** How a text was cut into lines: at which margin, and how wide most lines are; in columns. */
export interface Cut {
  readonly margin: number;
  readonly usual: number;
}

/** What only begins a paragraph: a number of a part, a dash, a label. */
const BEGINS =
  /^(?:第\s?[一二三四五六七八九十百\d-]{1,6}\s?[章節节條条编]|[一二三四五六七八九十壹贰参肆伍陆柒捌玖拾]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|(?:[A-Z]|\d)(?:\.\d{1,2}){1,3}\s|\d{1,2}(?:\.\d{1,2}){2,3}(?=\p{Script=Han})|——|附件)/u;
/** 完成时限：, below a bracket that closed a paragraph. */
const LABEL = /^[\p{Script=Han}]{2,8}：/u;
/** A chapter or section, which has its name and nothing behind it. */
const DIVISION = /^第\s?[一二三四五六七八九十百\d]{1,4}\s?[章节编](?!.*(?:[。；：]|第.{1,4}条))/u;
/** 统⏎一、可持续: a numeral and a comma as a sentence has them. */
const NUMERAL = /^[一二三四五六七八九十]、/u;
/** What never begins a line of its own. */
const CONTINUES = /^[。，、；：！？”’）)》〕】]/u;
/** A line may stop so many columns before the margin and yet be cut there. */
const SHORT_BY = 8;
/** The first line of a paragraph is as much shorter than the others, by its indent: two characters. */
const INDENT = 4;

/** Whether a line was cut that is as much shorter as the first one of a paragraph. */
function isIndented(line: string, { usual }: Cut): boolean {
  return !ends(line) && Math.abs(columns(line) - usual + INDENT) <= 1;
}

/** A heading with a number that nearly reaches the margin, over the first line of a paragraph. */
function isWholeHeading(line: string, next: string, cut: Cut): boolean {
  if (DIVISION.test(line)) return ends(next) || columns(next) >= cut.margin - SHORT_BY;
  return BEGINS.test(line) && !/[。；：]|[，、]$/u.test(line) && isIndented(next, cut);
}

/** Whether a numbered paragraph begins; not with a numeral and a comma amid lines of full width. */
function begins(line: string, next: string, { usual }: Cut): boolean {
  if (line.endsWith('）') && LABEL.test(next)) return true;
  if (!BEGINS.test(next)) return false;
  const areFull = columns(line) >= usual - INDENT - 1 && columns(next) >= usual - 2;
  return !(areFull && NUMERAL.test(next) && !ends(next));
}

/** （责任单位：⏎市财政局）: a bracket that the next line closes. */
const OPEN = /（[^（）]{0,40}$/u;
const CLOSES = /^[^（）]*(?:（[^（）]*）[^（）]*)*(?:）|[^。；：]$)/u;

/** A bracket that stands open; a sentence that ends just at the margin, before a line as wide that has no indent: far fewer paragraphs than sentences end there. */
function goesOn(line: string, next: string, { usual, margin }: Cut): boolean {
  if (OPEN.test(line) && CLOSES.test(next)) return true;
  const full = BEGINS.test(line) ? usual - INDENT : usual;
  const areFull = columns(line) >= full - 1 && columns(next) >= usual - 1;
  return line.endsWith('。') && areFull && columns(next) <= margin && !ends(next);
}

/** Whether a line of a text that was cut goes on in the next. */
export function joins(line: string, next: string, cut: Cut): boolean {
  if (line === '' || next === '' || isPageMark(next)) return false;
  if (CONTINUES.test(next)) return true;
  if (isRow(line) || isRow(next)) return false;
  if (begins(line, next, cut) || isWholeHeading(line, next, cut)) return false;
  if (ends(line)) return goesOn(line, next, cut);
  return columns(line) >= cut.margin - SHORT_BY;
}
