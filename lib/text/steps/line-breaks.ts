import type { Edit } from '../edit.ts';
import { type Cut, joins } from '../joins.ts';
import { lineSpans } from '../lines.ts';
import { spansIn } from '../matches.ts';
import { isPageMark, usualWidth, wrapMargin } from '../wrapping.ts';

/** 2.5 3: figures that a printer set lower (PM2.5和O3), and that a copy has on a line of their own. */
const LOWERED = /^\d(?:[\d. ]{0,8}\d)?$/u;
/** How many lines may stand between the last line of a page and the first of the next. */
const BETWEEN = 3;

/** The index of the line that may go on with the one at `index`: the next, or that behind the number of a page or lowered figures. */
function nextOf(lines: readonly string[], index: number, cut: Cut): number {
  const behind = lines.slice(index + 1, index + 2 + BETWEEN);
  const at = behind.findIndex((line) => line !== '' && !isPageMark(line) && !LOWERED.test(line));
  const hasMarks = at > 0 && behind.slice(0, at).some((line) => line !== '');
  const isOver = hasMarks && joins(lines[index] ?? '', behind[at] ?? '', cut);
  return index + 1 + (isOver ? at : 0);
}

/** Joins the lines of a text that was cut at a margin (print-outs, PDF), so that a sentence is one line again, also over the end of a page. */
export function lineBreaks(text: string): Edit[] {
  const lines = text.split('\n');
  const margin = wrapMargin(lines);
  if (margin === null) return splitLabels(text);
  const cut = { margin, usual: usualWidth(lines, margin) };
  const spans = lineSpans(text);
  const edits: Edit[] = [];
  for (let index = 0, next = 0; index < lines.length; index = next) {
    next = nextOf(lines, index, cut);
    const [line = '', following = ''] = [lines[index], lines[next]];
    const [end, start] = [spans[index]?.to, spans[next]?.from];
    if (end !== undefined && start !== undefined && joins(line, following, cut))
      edits.push({ from: end, to: start, insert: needsSpace(line, following) ? ' ' : '' });
  }
  return edits;
}

/** （牵头部⏎门：市水务局）: a label whose word was parted. */
const SPLIT_LABEL = /(?<=[（(](?:牵头|责任|配合)[部单])\n(?=[门位][：:])/gu;

function splitLabels(text: string): Edit[] {
  return spansIn(SPLIT_LABEL, text).map((span) => ({ ...span, insert: '' }));
}

function needsSpace(line: string, next: string): boolean {
  return /[A-Za-z]$/u.test(line) && /^[A-Za-z]/u.test(next);
}
