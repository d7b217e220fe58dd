import type { Edit } from '../edit.ts';
import { hasLostBreaks } from '../lost-breaks.ts';
import { matchesIn } from '../matches.ts';
import { replaceAll } from './replace-all.ts';

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

/** Where a line has none of these it has no spread characters: asked first, since most lines have none. */
const BETWEEN_CHARACTERS = new RegExp(`${BLANK}(?<=${HAN}${BLANK}+)${HAN}`, 'u');

/** Offsets that lie within stretches of spread characters. */
function spreadOffsets(line: string): Set<number> {
  const offsets = new Set<number>();
  if (!BETWEEN_CHARACTERS.test(line)) return offsets;
  for (const { 0: stretch, index } of matchesIn(SPREAD, line))
    for (let at = index; at < index + stretch.length; at++) offsets.add(at);
  return offsets;
}

/** What takes the place of a run of blanks in a line. */
function lineEdits(line: string): Edit[] {
  const keepsBreaks = hasLostBreaks(line);
  const spread = spreadOffsets(line);
  return replaceAll(line, ANY, ({ 0: blanks, index }) => {
    const before = line[index - 1];
    const after = line[index + blanks.length];
    if (before === undefined || after === undefined || before === '\t' || after === '\t') return '';
    if (spread.has(index)) return '';
    return !keepsBreaks && needless(before, after) ? '' : ' ';
  });
}

/** `第 一 章　总　则` → `第一章 总则`, `2023 年` → `2023年`: of blanks, those that part words are kept, one space each. */
export function spaces(text: string): Edit[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const edits = lineEdits(line).map(({ from, to, insert }) => ({
      from: from + offset,
      to: to + offset,
      insert,
    }));
    offset += line.length + 1;
    return edits;
  });
}
