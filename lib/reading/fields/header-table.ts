import { headerLabels } from '../../lexicon/header-labels.ts';
import type { HeaderField } from '../../model/header-label.ts';
import type { PageHead } from '../../model/page-text.ts';
import { byUnit } from '../../text/by-unit.ts';
import { matchesIn } from '../../text/matches.ts';
import { anyOf } from '../../text/pattern.ts';
import { beginsLooseRow, looseRows } from './loose-rows.ts';

/** Values of the header table by field, in the order in which they stand; as written, without blanks at the ends. */
export type HeaderTable = Readonly<Partial<Record<HeaderField, readonly string[]>>>;

/** Lines of the text in which a header table may stand. */
const HEAD_LINES = 80;
const ROW_LENGTH = 400;

/** Sites stretch labels to one width: 标　　题, 索 引 号. */
const STRETCHED = anyOf(headerLabels.flatMap(({ labels }) => labels)).source.replace(
  /(?<=\p{Script=Han})(?=\p{Script=Han})/gu,
  '\\s{0,8}',
);
/** A label stands before a colon or in brackets, or fills a cell. */
const LABEL = byUnit(
  `(?<![\\p{Script=Han}>])(?<label>${STRETCHED})\\s{0,8}(?:[\\]】][:：]?|[:：])|(?<=(?:^|[|\\t])\\s{0,4})(?<cell>${STRETCHED})\\s{0,4}(?=[|\\t])`,
  'g',
);
const fieldOf = new Map(
  headerLabels.flatMap(({ field, labels }) => labels.map((label) => [label, field] as const)),
);

/** A label as one line has it: what it names and what stands behind it, up to the next label. */
interface Row {
  readonly field: HeaderField;
  readonly value: string;
}

/** Reads `发文机关：国务院`, `[文号] …`, `标题 | … |` and labels with their value on the next line, at the head of a text and in its page's head. */
export function readHeaderTable(lines: readonly string[], head?: PageHead): HeaderTable {
  const table: Partial<Record<HeaderField, readonly string[]>> = {};
  const note = ({ field, value }: Row) => {
    if (value !== '') table[field] = [...(table[field] ?? []), value];
  };
  for (const written of [head?.lines ?? [], lines]) noteRows(written, note);
  // What <meta> elements say comes last: their PubDate is often the day on which the page was built.
  for (const { label, value } of head?.fields ?? []) {
    const field = fieldOf.get(label.replace(/[\s:：]/gu, ''));
    if (field !== undefined) note({ field, value: value.trim() });
  }
  return table;
}

/** Notes the rows that stand in the first of these lines. */
function noteRows(lines: readonly string[], note: (row: Row) => void): void {
  const written = headOf(lines);
  written.forEach((line, index) => {
    const rows = rowsOf(line.slice(0, ROW_LENGTH));
    rows.forEach((row, rank) => {
      const isLast = rank === rows.length - 1;
      note(isLast && row.value === '' ? { ...row, value: valueBelow(written[index + 1]) } : row);
    });
  });
}

/** The first lines that are not blank. */
function headOf(lines: readonly string[]): string[] {
  const head: string[] = [];
  for (const line of lines) {
    if (line.trim() !== '') head.push(line);
    if (head.length === HEAD_LINES) break;
  }
  return head;
}

/** A label at the head of a line ends within so many units, however it is stretched. */
const LABEL_ENDS = 80;

/** Does the line begin with the label of a header table? */
export function isHeaderRow(line: string): boolean {
  const head = line.slice(0, LABEL_ENDS);
  if (!BEHIND_LABEL.test(head)) return beginsLooseRow(line);
  LABEL.lastIndex = 0;
  const match = LABEL.exec(head);
  return match !== null && match.index <= 6;
}

/** Is the line a label of a header table and nothing else, as where a page's cells stand below each other? */
export function isLabelAlone(line: string): boolean {
  return line.length <= LABEL_ALONE && fieldOf.has(line.replace(/[\s:：]/gu, ''));
}

const LABEL_ALONE = 20;

/** Does the line hold a label of a header table, wherever in it? */
export function hasField(line: string): boolean {
  return rowsOf(line.slice(0, ROW_LENGTH)).length > 0;
}

/** No label is without one of these behind it. */
const BEHIND_LABEL = /[:：\]】|\t]/u;

/** What also stands over or before the cells of a table of days or tasks, where no other label is beside it. */
const OF_TABLES = new Set(['时间', '日期', '名称', '编号', '分类', '类别', '来源']);

function rowsOf(line: string): Row[] {
  if (!BEHIND_LABEL.test(line))
    return looseRows(line).map(({ label, value }) => ({
      field: fieldOf.get(label) ?? 'other',
      value,
    }));
  const found = matchesIn(LABEL, line);
  const matches =
    found.length === 1 ? found.filter(({ groups }) => !OF_TABLES.has(groups?.cell ?? '')) : found;
  return matches.map((match, rank) => {
    const next = matches[rank + 1];
    const raw = line.slice(match.index + match[0].length, next?.index);
    const field = fieldOf.get(labelOf(match)) ?? 'other';
    return { field, value: cell(raw) };
  });
}

function labelOf({ groups }: RegExpExecArray): string {
  return (groups?.label ?? groups?.cell ?? '').replace(/\s/gu, '');
}

/** The first cell of what stands behind a label. */
function cell(raw: string): string {
  const trimmed = raw.replace(/^[\s|]+/u, '').split(/[\t|]|\s{2,}|(?<=.)【/u)[0] ?? '';
  return trimmed.replace(/[\s•·[【[(（]+$/u, '');
}

/** A label that ends its line has its value on the next one, unless that is a label too. */
function valueBelow(line: string | undefined): string {
  if (line === undefined || rowsOf(line).length > 0 || line.length > 120) return '';
  return cell(line);
}
