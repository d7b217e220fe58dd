import type { Edit } from '../edit.ts';
import { columns, ends, isRow, wrapMargin } from '../wrapping.ts';

/** What only begins a paragraph: a number of a part, a dash, a label. */
const BEGINS =
  /^(?:第\s?[一二三四五六七八九十百\d-]{1,6}\s?[章节條条编]|[一二三四五六七八九十壹贰参肆伍陆柒捌玖拾]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|\d(?:\.\d{1,2}){1,3}\s|——|附件)/u;
/** What never begins a line of its own. */
const CONTINUES = /^[。，、；：！？”’）)》〕】]/u;
/** A line may stop so many columns before the margin and yet be cut there. */
const SHORT_BY = 8;

function joins(line: string, next: string, margin: number): boolean {
  if (line === '' || next === '') return false;
  if (CONTINUES.test(next)) return true;
  if (isRow(line) || isRow(next)) return false;
  if (ends(line) || BEGINS.test(next)) return false;
  return columns(line) >= margin - SHORT_BY;
}

/** Joins the lines of a text that was cut at a margin (print-outs, PDF), so that a sentence is one line again. */
export function lineBreaks(text: string): Edit[] {
  const lines = text.split('\n');
  const margin = wrapMargin(lines);
  if (margin === null) return [];
  const edits: Edit[] = [];
  let end = 0;
  lines.forEach((line, index) => {
    end += line.length;
    const next = lines[index + 1];
    if (next !== undefined && joins(line, next, margin))
      edits.push({ from: end, to: end + 1, insert: needsSpace(line, next) ? ' ' : '' });
    end += 1;
  });
  return edits;
}

function needsSpace(line: string, next: string): boolean {
  return /[A-Za-z]$/u.test(line) && /^[A-Za-z]/u.test(next);
}
