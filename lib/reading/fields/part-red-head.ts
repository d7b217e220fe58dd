import { HEAD_MARK } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { isBodyName } from './body-name.ts';
import { compact } from './compact.ts';
import { findDocumentNumbers } from './find-document-numbers.ts';
import { endsAsTitle } from './title-ending.ts';

const MARKED = byUnit(
  `^(?<before>\\p{Script=Han}{0,40}?)(?:(?:${HEAD_MARK.source})[,，·:：\\s]{0,2})+(?=[^\\s〔［\\[(（【])`,
);
const DOCUMENTS = /^[\d\p{Script=Han}、()（） ]{4,}文件$/u;
/** 某省委办公厅发电等级特急, 某厅发电发电单位某厅签批盖章某人等级特提: who sent a telegram, and how urgent it is. */
const BEHIND_BODY = /(?:部门|(?:发电)?(?:发电单位.*)?等级)$/u;
/** A red head on a line of its own is no longer. */
const LONGEST = 120;

/**
 * Parts what a red head says, where it stands on one line: how urgent the document is, its bodies, its number (GB/T 9704-2012, 7.2).
 * `cell` without a line break, with its blanks; a cell that holds none is given back whole.
 */
export function partRedHead(cell: string): string[] {
  const marked = MARKED.exec(cell);
  const before = marked?.groups?.before ?? '';
  const body = before.replace(BEHIND_BODY, '');
  if (marked === null || (body !== '' && !isBodyName(body))) return partBodiesAndNumber(cell);
  const mark = marked[0].slice(before.length);
  return [before, mark, ...partBodiesAndNumber(cell.slice(marked[0].length))];
}

/** 某市林业局文件某林发〔2022〕16号, and behind it nothing on the line, or the title. */
function partBodiesAndNumber(cell: string): string[] {
  const number = cell.length > LONGEST ? undefined : findDocumentNumbers(cell)[0];
  if (number === undefined) return [cell];
  const bodies = cell.slice(0, number.from);
  const rest = cell.slice(number.to);
  if (!isRedHead(bodies.trim()) || !(rest.trim() === '' || endsAsTitle(compact(rest))))
    return [cell];
  return [bodies, number.value, rest];
}

function isRedHead(bodies: string): boolean {
  return DOCUMENTS.test(bodies) || isBodyName(bodies);
}
