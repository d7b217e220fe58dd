import type { Edit } from '../edit.ts';
import { hasLostBreaks } from '../lost-breaks.ts';
import { matchesIn } from '../matches.ts';
import { editsOf } from './replace-all.ts';

/** Blanks but for tabs, which part table cells, and line ends. */
const BLANK = '[^\\S\\t\\n]';
const HAN = '\\p{Script=Han}';

/** A run of blanks, or one that is not the plain space. */
const ANY = new RegExp(`${BLANK}+`, 'gu');
/** Single characters that blanks hold apart: 总 则, 索 引 号, 第 一 章. */
const SPREAD = new RegExp(`(?<![${HAN}\\d])${HAN}(?:${BLANK}+${HAN})+(?![${HAN}、.])`, 'gu');
/** Where a blank may go between two characters: around marks, and between figures or letters and Chinese words. */
const BEFORE_NEEDLESS = /[，、《“‘（〔【]/u;
const AFTER_NEEDLESS = /[，、。；：！？》”’）〕】%％]/u;
const CHINESE = /[\p{Script=Han}，、。；：）》”〕]/u;
const FIGURE = /[\dA-Za-z]/u;

function needless(before: string, after: string): boolean {
  return (
    BEFORE_NEEDLESS.test(before) ||
    AFTER_NEEDLESS.test(after) ||
    (/\p{Script=Han}/u.test(before) && FIGURE.test(after)) ||
    (FIGURE.test(before) && CHINESE.test(after))
  );
}

/** Half of a surrogate pair tells nothing and may be of a Chinese character. */
const MAYBE_HAN = new RegExp(`[${HAN}\\p{Cs}]`, 'u');

/** Offsets that lie within stretches of spread characters, where a line has blanks between two characters, as few lines have. */
function spreadOffsets(line: string, blanks: readonly RegExpExecArray[]): Set<number> {
  const offsets = new Set<number>();
  const isBetween = ({ 0: { length }, index }: RegExpExecArray) =>
    MAYBE_HAN.test(line.charAt(index - 1)) && MAYBE_HAN.test(line.charAt(index + length));
  if (!blanks.some(isBetween)) return offsets;
  for (const { 0: stretch, index } of matchesIn(SPREAD, line))
    for (let at = index; at < index + stretch.length; at++) offsets.add(at);
  return offsets;
}

/** What takes the place of the runs of blanks in a line. */
function lineEdits(line: string): Edit[] {
  const runs = matchesIn(ANY, line);
  if (runs.length === 0) return [];
  const keepsBreaks = hasLostBreaks(line);
  const spread = spreadOffsets(line, runs);
  return editsOf(runs, ({ 0: blanks, index }) => {
    const before = line[index - 1];
    const after = line[index + blanks.length];
    if (before === undefined || after === undefined || before === '\t' || after === '\t') return '';
    if (spread.has(index)) return '';
    return !keepsBreaks && needless(before, after) ? '' : ' ';
  });
}

/** `第 一 章　总　则` → `第一章 总则`, `2023 年` → `2023年`: of blanks, those that part words are kept, one space each. */
export function spaces(text: string): Edit[] {
  const edits: Edit[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const { from, to, insert } of lineEdits(line))
      edits.push({ from: from + offset, to: to + offset, insert });
    offset += line.length + 1;
  }
  return edits;
}
