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
  /(?:(?<=[。；：）〕】\s])(?<ordinal>[一二三四五六七八九十]{1,3})、|(?<bracketed>（[一二三四五六七八九十]{1,3}）)|(?<=[。；：）〕】\s\p{Script=Han}])(?<arabic>\d{1,2})[.．](?!\s?\d)|(?<arabicBracketed>（\d{1,2}）))/gu;
/** A line longer than this that counts 一、二、 holds a whole document; a shorter one does where it has this many such numbers. */
const RUN_TOGETHER = 800;
const SHORTEST_RUN = 400;
const MANY_SECTIONS = 4;
const SECTIONS = /[。：；）][一二三四五六七八九十]{1,3}、/gu;

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

/** What stands in brackets or quotation marks; an opening mark that nothing closes opens nothing. */
const ENCLOSED = pattern`[（《“〔【][^（）《》“”〔〕【】]{0,120}[）》”〕】]`;

/** A blank parts no words of letters, no item from its number (1. 建立台账), and no clauses (实施改造， 2022年底前完成). */
const LOOSE_BLANK = /(?<![A-Za-z，、]|(?<!\d)\d{1,2}[.．、]) (?![A-Za-z])/gu;

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

function isRunTogether(line: string): boolean {
  if (line.length <= SHORTEST_RUN || !/[。：；）]一、.*[。：；）]二、/u.test(line)) return false;
  return line.length > RUN_TOGETHER || matchesIn(SECTIONS, line).length >= MANY_SECTIONS;
}

function boundaries(line: string): number[] {
  const parts = matchesIn(STATUTE_PART, line).map(({ index }) => index);
  const lost = hasLostBreaks(line);
  const blanks = lost ? behindBlanks(line) : [];
  const whole = lost || isRunTogether(line) ? [...countedNumbers(line), ...attachments(line)] : [];
  const found = [...parts, ...blanks, ...whole];
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
