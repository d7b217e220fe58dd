import type { Span } from '../model/span.ts';
import { hasLostBreaks } from '../text/lost-breaks.ts';
import { matchesIn } from '../text/matches.ts';
import { readOrdinal } from '../text/ordinal.ts';
import { pattern } from '../text/pattern.ts';

/** 第八条 , 第二章 规划建设: chapters and articles with a blank behind them begin a paragraph wherever they stand, and so do 一、 and 二、 behind a stop and a blank. */
const STATUTE_PART =
  /第(?<=[\s。；：）]第)[一二三四五六七八九十百零〇\d]{1,6}条(?:之[一二三四五六七八九])?\s|第[一二三四五六七八九十百]{1,4}[章节]\s|(?<=[。：] )[一二三四五六七八九十]{1,3}、/gu;

/** Numbers that may begin a paragraph in a line that lost its breaks, by their level. */
const NUMBER =
  /(?:(?<=[。；：）〕】\s]|[案法则知见定施日](?=一))(?<ordinal>[一二三四五六七八九十]{1,3})、|(?<bracketed>（[一二三四五六七八九十]{1,3}）)|(?<=[。；：）〕】\s\p{Script=Han}])(?<arabic>\d{1,2})[.．](?!\s?\d)|(?<arabicBracketed>（\d{1,2}）))/gu;
/** A line longer than this that counts 一、二、 holds a whole document; a shorter one does where it has this many such numbers. */
const RUN_TOGETHER = 800;
const SHORTEST_RUN = 400;
const MANY_SECTIONS = 4;
const SECTIONS = /[。：；）][一二三四五六七八九十]{1,3}、/gu;
/** 。2.强化保障 , 。（三）任务分工: items that stand behind a sentence tell a long line's parts where no 一、 does. */
const ITEMS = /[。；）](?:\d{1,2}[.．](?!\s?\d)|（[二三四五六七八九十]{1,3}）)/gu;

/** Offsets at which a number begins that counts on from the one before it on its level, or begins a count; 一、 behind a stop always does. */
function countedNumbers(line: string): number[] {
  const last = new Map<string, number>();
  const found: number[] = [];
  for (const { groups = {}, index } of matchesIn(NUMBER, line)) {
    const [level = '', written = ''] =
      Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
    const ordinal = readOrdinal(written.replace(/[（）]/gu, ''));
    const counts = level === 'ordinal' || ordinal === 1 || ordinal === (last.get(level) ?? 0) + 1;
    if (ordinal === null || !counts) continue;
    last.set(level, ordinal);
    found.push(index);
  }
  return found;
}

/** 。第二条本办法, 。第二章管理第八条市政府: articles and chapters without a blank; the first stands behind a title. */
const GLUED =
  /第(?:(?<=[。；：）”]第)|(?<=第[一二三四五六七八九十]{1,3}章[^。，；：第]{2,16}第)|(?=一条(?:为|根据|依据)))(?<article>[一二三四五六七八九十百零〇\d]{1,5})条(?![第至、和及或的规所中款项])|第(?:(?<=[。）]第)|(?=一章总则))[一二三四五六七八九十]{1,3}章/gu;
/** So many articles make a statute; fewer may be spoken of. */
const MANY_ARTICLES = 3;

/** Offsets of chapters and of articles that count on, in a line that holds a whole statute. */
function gluedArticles(line: string): number[] {
  if (line.length <= SHORTEST_RUN || !/。第[一二三四五六七八九十]{1,3}条/u.test(line)) return [];
  let last = 0;
  const found = matchesIn(GLUED, line).filter(({ groups }) => {
    const written = groups?.article;
    if (written === undefined) return true;
    const isNext = readOrdinal(written) === last + 1;
    if (isNext) last++;
    return isNext;
  });
  return last < MANY_ARTICLES ? [] : found.map(({ index }) => index);
}

/** What stands in brackets or quotation marks; an opening mark that nothing closes opens nothing. */
const ENCLOSED = pattern`[（《“〔【][^（）《》“”〔〕【】]{0,120}[）》”〕】]`;

/** A blank parts no words of letters, no item from its number (1. 建立台账), no number from its unit or bound (不低于 300 元), and no clauses (实施改造， 2022年底前完成). */
const LOOSE_BLANK =
  /(?<![A-Za-z，、于过达至为予]|(?<!\d)\d{1,2}[.．、]) (?![A-Za-z]|(?<=\d )(?:[元个家人名户亩吨次项座所台套件天]|[万亿][元人亩吨]|[平公]))/gu;

/** Offsets behind blanks that stand outside brackets and quotations and part what may be parted. */
function behindBlanks(line: string): number[] {
  const enclosed = line.replace(ENCLOSED, (inside) => '〇'.repeat(inside.length));
  return matchesIn(LOOSE_BLANK, enclosed).map(({ index }) => index + 1);
}

const ATTACHMENT = /(?<=[。；）])附件[：\d]/gu;

/** Offsets of the label 附件： behind a sentence. */
function attachments(line: string): number[] {
  return matchesIn(ATTACHMENT, line).map(({ index }) => index);
}

/** Whether the second number stands behind the first, wherever; asked in turn, for one pattern would look on from every first. */
function standsBehind(line: string, first: RegExp, second: RegExp): boolean {
  const at = line.search(first);
  return at >= 0 && second.test(line.slice(at + FIRST_NUMBER));
}

/** 。一、 */
const FIRST_NUMBER = 3;

function isRunTogether(line: string): boolean {
  if (line.length <= SHORTEST_RUN) return false;
  if (
    standsBehind(line, /[。：；）]一、/u, /[。：；）]二、/u) ||
    standsBehind(line, /[。：；）]二、/u, /[。；）]三、/u)
  )
    return line.length > RUN_TOGETHER || matchesIn(SECTIONS, line).length >= MANY_SECTIONS;
  return line.length > RUN_TOGETHER && matchesIn(ITEMS, line).length >= MANY_SECTIONS;
}

function boundaries(line: string): number[] {
  const parts = matchesIn(STATUTE_PART, line).map(({ index }) => index);
  const lost = hasLostBreaks(line);
  const blanks = lost ? behindBlanks(line) : [];
  const whole = lost || isRunTogether(line) ? [...countedNumbers(line), ...attachments(line)] : [];
  const found = [...parts, ...gluedArticles(line), ...blanks, ...whole];
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

/** The paragraphs in a line of normalised text: one, but where line breaks were lost. Offsets in the line; blanks at the ends left out. */
export function splitLine(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...boundaries(line), line.length]) {
    const piece = line.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const { length } = piece.trim();
    if (length > 0) spans.push({ from: start, to: start + length });
    from = to;
  }
  return spans;
}
