import { hasLetter } from '../../text/letters.ts';
import { endsWithAny, pattern, shape } from '../../text/pattern.ts';
import { isEntry } from '../../text/wrapping.ts';
import { compact } from './compact.ts';
import { breakLostLines } from './lost-lines.ts';
import { partCell } from './part-cell.ts';
import { endsAsTitle } from './title-ending.ts';

/** A stretch of the text that a printed page would give a line of its own: a title's line, a number, a signature. */
export interface Piece {
  /** Without blanks. */
  readonly text: string;
  /** As written, for blanks that part names. */
  readonly raw: string;
  /** Index of its line. */
  readonly line: number;
  /** One of three cells and more of a table's row. */
  readonly inRow: boolean;
}

/** The head of a document lies within so many lines, its foot within so many last ones. */
const HEAD_LINES = 150;
const FOOT_LINES = 10;
/** A line longer than this may hold several printed lines: the page's line breaks were lost. */
const LONG = 100;
const CELLS_OF_ROW = 3;
const FILE = /(?:[(（]\d{1,3}页[)）])?\.(?:docx?|pdf|wps)\s*$/u;
const WHOLE = /(?:全文|含附件)$/u;
const isAdded = endsWithAny(['doc', 'docx', 'pdf', 'wps', '全文', '含附件']);
const MARKED = /^\s*[#*"]/u;
/** Also the end of a tag that a copy was cut in: `"> 某供字〔2008〕12号`. */
const HEADING_MARK = /^\s*(?:#{1,6}\s+|">\s*)/u;
const BOLD = shape`^\s*\*{2}\s?(?<text>[^*]+?)\s?\*{2}\s*$`;
const CELL_BORDER = /\t|\s\|\s|\s?\|\s?\||^\||\|$/u;

/**
 * Where a line has none of these but at its ends, neither cells nor a number or title part it. In two classes, for V8 looks letters of a
 * large one up by a call.
 */
const PARTS = /\s|[|号第项急：:丨｜]/u;

/** Cuts lines into pieces at cell borders and, in the head, where line breaks were lost; empty ones, bare rules and the entries of a table of contents are left out. */
export function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  lines.forEach((line, index) => {
    const isHeadOrFoot = index < HEAD_LINES || index >= lines.length - FOOT_LINES;
    const cells = cellsOf(line).filter(hasLetter);
    const inRow = cells.length >= CELLS_OF_ROW;
    for (const part of isHeadOrFoot ? partsOf(cells, line) : cells) {
      const raw = withoutMarks(withoutFileName(part));
      const text = compact(raw);
      if (hasLetter(text)) pieces.push({ text, raw: raw.trim(), line: index, inRow });
    }
  });
  return pieces;
}

/** The footnote behind what an encyclopaedia cites: `二〇〇八年四月十六日[1]`. */
const FOOTNOTE = /\[\d{1,2}\]\s*$/u;

/** `# 某市…条例`, `**关于…的通知**`: headings and bold lines of copies in Markdown (CommonMark 0.31, 4.2 and 6.2). */
function withoutMarks(written: string): string {
  const part = written.endsWith(']') ? written.replace(FOOTNOTE, '') : written;
  return MARKED.test(part) ? part.replace(HEADING_MARK, '').replace(BOLD, '$<text>') : part;
}

/** `…管理办法全文.docx`, `…行动计划（18页）.doc`: what sites of files add to a title. */
function withoutFileName(part: string): string {
  if (!isAdded(part.trimEnd())) return part;
  const name = part.replace(FILE, '');
  const title = name.replace(WHOLE, '');
  return endsAsTitle(compact(title)) ? title : name;
}

/** Copies of a page's source: `<p>各市人民政府：</p><p> 现将…</p>`. */
const BLOCK_TAG = shape`</?(?:p|br|div|td|tr|li|h[1-6])\b[^<>]{0,200}>`;
const INLINE_TAG = pattern`</?(?:strong|span|font|b|em|u|a)\b[^<>]{0,200}>`;

function cellsOf(line: string): string[] {
  if (isEntry(line)) return [];
  if (line.includes('<') && BLOCK_TAG.test(line))
    return line.replace(INLINE_TAG, '').split(BLOCK_TAG);
  return line.includes('\t') || line.includes('|') ? line.split(CELL_BORDER) : [line];
}

/** 各乡镇人民政府： 《…方案》已经…, 各市党委，…党组(党委)：省委定于…: the readers, and on their line what they read. */
const BEGINS_WITH_READERS = /^\s{0,8}各[^。：:]{2,80}[:：](?:\s\S|[^。：:]{8,}。)/u;

/** …及时联系。　　某某处: who signs, on the line of the last sentence. */
const BEHIND_STOP = shape`[。！]\s{1,40}(?<name>\p{Script=Han}{4,30})\s*$`;

/** Of the middle of a document only signatures and dates are asked, on lines of their own. */
function partsOf(cells: readonly string[], line: string): string[] {
  const name = BEHIND_STOP.exec(line)?.groups?.name;
  if (name !== undefined) return [line.slice(0, line.lastIndexOf(name)), name];
  const parts = PARTS.test(line.trim()) ? cells.flatMap(partCell) : [...cells];
  return line.length > LONG || BEGINS_WITH_READERS.test(line)
    ? parts.flatMap(breakLostLines)
    : parts;
}
