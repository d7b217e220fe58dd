import type { Edit } from '../text/edit.ts';
import { lineSpans } from '../text/lines.ts';
import { replaceAll } from '../text/steps/replace-all.ts';
import { headerOf } from './head-row.ts';

const BORDER = /[^\S\n]*\|[^\S\n]*/gu;
/** Rows of dashes under the header of a table in Markdown. */
const RULE = /^[\s|:-]*$/u;

/** What is put for the borders of a row: a tab between cells, nothing at its ends. */
function bordersOf(row: string, from: number): Edit[] {
  if (RULE.test(row)) return row === '' ? [] : [{ from, to: from + row.length, insert: '' }];
  return replaceAll(row, BORDER, ({ 0: border, index }) =>
    index === 0 || index + border.length === row.length ? '' : '\t',
  ).map((edit) => ({ ...edit, from: edit.from + from, to: edit.to + from }));
}

/** `1 | 改造老旧小区 | 市住建局 |` → cells behind tabs: how programs write the rows of a table, from the row on that names its columns. */
export function barredRows(text: string): Edit[] {
  if (!text.includes('|')) return [];
  let inTable = false;
  return lineSpans(text).flatMap(({ from, to }) => {
    const row = text.slice(from, to);
    if (!row.includes('|')) return [];
    inTable ||= headerOf(row.split('|').filter((cell) => cell.trim() !== '')) !== undefined;
    return inTable ? bordersOf(row, from) : [];
  });
}
