import { TASK_COLUMN } from '../../lexicon/body-words.ts';
import { FIRST_COLUMN } from '../../lexicon/column-names.ts';
import type { BlockRole } from '../../model/block.ts';
import type { NumberingStyle } from '../../rules/headings/heading.ts';
import { byUnit } from '../../text/by-unit.ts';
import { isCaption } from '../caption.ts';
import { compactPlain } from '../fields/compact.ts';
import { isDay } from '../fields/piece-kinds.ts';
import { headerOf } from '../head-row.ts';
import type { Paragraph, RoledParagraph } from '../paragraph.ts';
import { isAttachment } from './attach.ts';
import { hasSentence } from './has-sentence.ts';

/** A table that has begun and not ended. */
export interface Table {
  /** Nothing but its head row came yet; each of its cells may have a line of its own: 序号, 改革举措, 主要内容 … */
  readonly inHead: boolean;
  /** Its cells are parted by tabs. */
  readonly isTabbed: boolean;
  /** Rows hold tasks, not figures. */
  readonly isOfTasks: boolean;
  /** A cell a line below a caption, and no column for numbers of rows: a row begins with the name before the first figure. */
  readonly isUnnumbered?: boolean;
}

const HEAD_ROW = byUnit(`^${FIRST_COLUMN.source}(?:\\s|$)`);
/** Roles of the lines of a table. */
const ROWS: readonly BlockRole[] = ['measure', 'body', 'bodies', 'heading', 'chrome', 'meta'];
/** Numbers that head a part of the text, and no row. */
const PARTS: readonly NumberingStyle[] = ['bracketed-ordinal', 'chapter', 'section', 'named'];
const LONG = 40;
/** 附件2, 附表：: begins another table, and is no cell of this one. */
const LABEL_ALONE = /^附\s?[件表录]\s?\d{0,2}[：:]?$/u;

/** A head row, or the first cell of one; cells behind tabs may begin with any column's name: 时间⇥工作事项⇥责任主体. */
export function isHeadRow(text: string): boolean {
  return HEAD_ROW.test(text) || (text.includes('\t') && headerOf(text.split('\t')) !== undefined);
}

/** A paragraph of running text, or the heading of a part: where a table of figures ends. */
export function endsFigures({ text, heading }: Paragraph): boolean {
  if (isCaption(text) || (heading !== null && PARTS.includes(heading.value.style))) return true;
  return hasSentence(text) && text.length >= LONG;
}

/** The next part of the text or what closes a document, with no further row in sight. In tables of a cell a line, 一、 heads rows. */
export function endsRows(table: Table, paragraph: Paragraph, after: readonly Paragraph[]): boolean {
  const { text, heading } = paragraph;
  if (isCaption(text) || LABEL_ALONE.test(text)) return true;
  if ([paragraph, ...after].some((line) => line.text.includes('\t'))) return false;
  if (isAttachment(text) || isDay(compactPlain(text))) return true;
  if (heading === null) return false;
  const { style } = heading.value;
  return PARTS.includes(style) || (table.isTabbed && style === 'ordinal');
}

/** The table that begins with a head row, or below a caption. */
function tableFrom({ role, text }: RoledParagraph, after: readonly Paragraph[]): Table | null {
  if (role === 'meta' && isHeadRow(text))
    return { inHead: true, isTabbed: text.includes('\t'), isOfTasks: TASK_COLUMN.test(text) };
  return role === 'heading' && isCaption(text) && beginsUnnumbered(after)
    ? { inHead: true, isTabbed: false, isOfTasks: false, isUnnumbered: true }
    : null;
}

/** The table that is open after a paragraph, given the one before it and what follows. */
export function tableAfter(
  table: Table | null,
  paragraph: RoledParagraph,
  after: readonly Paragraph[],
): Table | null {
  const begun = tableFrom(paragraph, after);
  if (begun !== null) return begun;
  const { role, text } = paragraph;
  const isMeta = role === 'meta';
  if (table === null || !ROWS.includes(role) || endsRows(table, paragraph, after)) return null;
  if (table.inHead && isMeta)
    return { ...table, isOfTasks: table.isOfTasks || TASK_COLUMN.test(text) };
  return !table.isOfTasks && endsFigures(paragraph) ? null : { ...table, inHead: false };
}

const LONGEST_CELL = 20;
const CELLS = 4;

/** 城区类型, 中心城区, 非中心城区, 3~5: cells, each on its line, none of them the number of a row. */
function beginsUnnumbered(after: readonly Paragraph[]): boolean {
  const cells = after.slice(0, CELLS);
  return (
    cells.length === CELLS &&
    cells.every(({ text }) => text.length <= LONGEST_CELL && !/[，。；：\t]/u.test(text)) &&
    cells.every(({ text, heading }) => heading === null && !isHeadRow(text))
  );
}
