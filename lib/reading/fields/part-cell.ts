import { SAYS_ABOUT } from '../../lexicon/handing-down.ts';
import { byUnit } from '../../text/by-unit.ts';
import { CALENDAR_DAY } from '../../text/calendar-day.ts';
import { matchesIn } from '../../text/matches.ts';
import { pattern, shape } from '../../text/pattern.ts';
import { compact } from './compact.ts';
import { findDocumentNumbers, wholeNumber } from './find-document-numbers.ts';
import { isHeaderRow } from './header-table.ts';
import { partRedHead } from './part-red-head.ts';
import { isDay } from './piece-kinds.ts';
import { BARE_KIND, endsAsTitle } from './title-ending.ts';

const SHORTEST_TITLE = 6;
/** No title is longer, nor the words of a site before one. */
const HEAD = 300;
const LONGEST_COLUMN = 30;

/** Where a title may end within a line: at a blank that no word of it follows, and before the first chapter or article. */
const BEHIND_TITLE = pattern`\s(?=[^\s的及和、（(《〈》〉])|第(?=\s?[一1]\s?[章条])`;
const COLUMN = shape`^(?<column>[^。，；《：:|丨｜]{2,30}[：:丨｜])\s?(?<title>[^。；：:]{8,160})$`;
const BEHIND_COLUMN = /[：:丨｜]/u;
const ORDER_AND_TITLE = shape`^(?<order>[^。《关]{0,2}[^。《]{2,60}?号)\s*(?:(?=[(（]关于)|[—–]{1,2}\s*)(?<title>[^。；]{8,160})$`;
const TITLE_AND_ORDER = shape`^(?<title>[^。；：:]{6,200}?的(?:公告|通告|决定))(?<order>\p{Script=Han}{2,20}(?:公告|通告|令)(?:20\d{2}年)?第\d{1,5}号)`;
const REMARK = shape`^\s*(?:[(（]此件[^()（）]{2,20}[)）](?=\s*\S)|此件\p{Script=Han}{2,12}(?=\s+\S))`;
const MACAU_ORDER = /第\s?\d{1,4}\/\d{4}\s?号\s?\p{Script=Han}{2,12}批示\s*$/u;
const SPREAD_KIND = byUnit(
  `^\\s*(?<kind>${BARE_KIND.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\\s{1,4}')})\\s+(?=\\S)`,
);

/** Without one of these a cell has a column before its title, or nothing to part. */
const PARTS_FURTHER = /\s|[|号第此丨｜]/u;

const NUMBER_AND_DAY = byUnit(
  `^[(（]?(?<number>\\S.{2,60}?号)\\s+(?<day>${CALENDAR_DAY})[)）]?(?:\\s+(?<rest>\\S.*))?$`,
);
/** 批复范文篇一市规划委：…: what sites of model texts put before each. */
const MODEL = shape`^(?<head>[^。，：:]{2,40}篇[一二三四五六七八九十\d]{1,2})[:：]?\s?(?=\S)`;

/** Parts a cell of a text's head or foot at what a printed page would give lines of their own: column, number, title. */
export function partCell(cell: string): string[] {
  const columns = partModel(cell).flatMap(partRedHead).flatMap(partColumn);
  if (columns.length === 1 && !PARTS_FURTHER.test(cell.trim())) return columns;
  const parts = cell.includes('此件') ? columns.flatMap(partRemark) : columns;
  const apart = parts.flatMap(partKind);
  return (cell.includes('号') ? apart.flatMap(partNumbered) : apart).flatMap(partTitle);
}

function partNumbered(cell: string): string[] {
  return partOrder(cell)
    .flatMap(partOrderTitle)
    .flatMap(partTitleOrder)
    .flatMap(partNumberAndDay)
    .flatMap(partNumber);
}

function partModel(cell: string): string[] {
  const head = cell.includes('篇') ? MODEL.exec(cell)?.[0] : undefined;
  return head === undefined ? [cell] : [head, cell.slice(head.length)];
}

/** `政务服务丨某市人民政府关于…的意见`, `高新区奖励政策：某高新区关于…的意见`: a site's column before the title. */
function partColumn(cell: string): string[] {
  if (!BEHIND_COLUMN.test(cell)) return [cell];
  const { column, title } = COLUMN.exec(cell.trim())?.groups ?? {};
  if (column === undefined || title === undefined || column.length > LONGEST_COLUMN) return [cell];
  const isColumn = !SAYS_ABOUT.test(column) && !/^附/u.test(column) && !isHeaderRow(cell);
  return isColumn && SAYS_ABOUT.test(title) && endsAsTitle(compact(title))
    ? [column, title]
    : [cell];
}

/** `（此件发至乡）  2017年6月13日`: the day on the line of the remark on release. */
function partRemark(cell: string): string[] {
  const remark = REMARK.exec(cell)?.[0];
  return remark === undefined ? [cell] : [remark, cell.slice(remark.length)];
}

/** `通 告 为了…`: the kind of document, spread, at the head of a text without line breaks. */
function partKind(cell: string): string[] {
  const kind = SPREAD_KIND.exec(cell);
  return kind === null ? [cell] : [compact(kind[0]), cell.slice(kind[0].length)];
}

/** `澳门特别行政区公报…7月25日 第255/2016号行政长官批示`: the number of a 批示 behind the head of the gazette. */
function partOrder(cell: string): string[] {
  const { index } = MACAU_ORDER.exec(cell) ?? {};
  return index === undefined || index === 0 ? [cell] : [cell.slice(0, index), cell.slice(index)];
}

/** `海关总署公告2017年第26号（关于…的公告）`, `财政部令第76号——财政部关于…的决定`: the number of an order before its title. */
function partOrderTitle(cell: string): string[] {
  const { order, title } = ORDER_AND_TITLE.exec(cell.trim())?.groups ?? {};
  if (order === undefined || title === undefined || wholeNumber(compact(order)) === null)
    return [cell];
  return endsAsTitle(compact(title)) ? [order, title] : [cell];
}

/** `…免税政策的公告财政部公告2020年第6号`: the number right behind the title. */
function partTitleOrder(cell: string): string[] {
  const { title, order } = TITLE_AND_ORDER.exec(cell.slice(0, HEAD))?.groups ?? {};
  if (title === undefined || order === undefined) return [cell];
  return [title, order, cell.slice(title.length + order.length)];
}

/** `海关总署公告2010年第83号  2010-12-24  全文有效`: number, day and validity, as collections of tax law have them. */
function partNumberAndDay(cell: string): string[] {
  const { number, day, rest = '' } = NUMBER_AND_DAY.exec(cell.trim())?.groups ?? {};
  if (number === undefined || day === undefined || wholeNumber(compact(number)) === null)
    return [cell];
  return [number, day, rest];
}

/** `石政发〔2020〕3号-北京市…的通知`, `关于…的通知（黔发改服务〔2020〕111号）`: the number beside a title is a piece of its own; not in 某政发〔2020〕4号附件1. */
function partNumber(cell: string): string[] {
  const number = findDocumentNumbers(cell.slice(0, HEAD))[0];
  if (number === undefined) return [cell];
  const before = cell.slice(0, number.from);
  const after = cell.slice(number.to);
  const leads = before.trim() === '' && !/^\s*(?:[)）]|附件\d{0,2}$)/u.test(after);
  const title = before.replace(/[(（]\s*$/u, '');
  const isRemark = title !== before && /^\s*[)）]\s*$/u.test(after);
  if (!leads && !isRemark && !isOwnTitle(compact(title)) && !isDay(compact(before))) return [cell];
  return [title, number.value, after.replace(/^\s*[)）\-—–:：]+/u, '')];
}

/** A title in 《》 before a number is one that a sentence cites. */
function isOwnTitle(title: string): boolean {
  return endsAsTitle(title) && !title.endsWith('》') && !/[。；，]|^(?:根据|按照|为)/u.test(title);
}

/** `…的通知 各街道办事处：`, `…实施办法第一章 总则`: what stands behind a title on its line. */
function partTitle(cell: string): string[] {
  for (const { index } of matchesIn(BEHIND_TITLE, cell.slice(0, HEAD))) {
    const title = compact(cell.slice(0, index));
    if (title.length >= SHORTEST_TITLE && endsAsTitle(title))
      return [cell.slice(0, index), cell.slice(index)];
  }
  return [cell];
}
