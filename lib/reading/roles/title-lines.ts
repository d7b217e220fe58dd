import { headerLabels } from '../../lexicon/header-labels.ts';
import type { NoticeFields } from '../../model/notice-fields.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf } from '../../text/pattern.ts';
import { compactPlain } from '../fields/compact.ts';
import { isHeaderRow } from '../fields/header-table.ts';
import type { Paragraph } from '../paragraph.ts';
import { squash } from '../squash.ts';

/** 标题： and its other names, alone on a line; 法规： over the number by which a document is called. */
const TITLE_LABEL = byUnit(
  `${anyOf(headerLabels.flatMap(({ field, labels }) => (/^(?:title|docNumber)$/u.test(field) ? labels : []))).source}[】\\]]?[：:]?$`,
);
/** How many lines of a text are looked at, and over how many a title may run. */
const HEAD_LINES = 60;
const LINES = 8;
const SHORTEST = 4;
/** The first characters of a paragraph tell of nearly all that they begin no title. */
const GLANCE = 12;

/** Lines that together are the notice's title, wherever among the first it stands; not where it is a field's value. */
export function titleLines(
  paragraphs: readonly Paragraph[],
  { title }: NoticeFields,
): Set<Paragraph> {
  const wanted = squash(title ?? '');
  const head = paragraphs.slice(0, HEAD_LINES);
  if (wanted.length < SHORTEST)
    return new Set(head.filter(({ text }) => wanted !== '' && squash(text) === wanted).slice(0, 1));
  const runs = head.flatMap((first, from) => {
    const run = runOf(head.slice(from, from + LINES), wanted);
    return run.length === 0 || isHeaderRow(first.text) ? [] : [{ run, above: head[from - 1] }];
  });
  const loose = runs.filter(({ above }) => !isLabel(above));
  return new Set((loose.length > 0 ? loose : runs).flatMap(({ run }) => run));
}

/** 标题：, with its value on the next line. */
function isLabel(line: Paragraph | undefined): boolean {
  return line !== undefined && TITLE_LABEL.test(compactPlain(line.text));
}

/** A line that holds the title may hold its number too, but no sentence. */
function isTitleAlone(text: string, wanted: string): boolean {
  return !/[。；]/u.test(text) && text.length < wanted.length * 2;
}

/** The first letter or digit that a text begins with is another: nothing more need be looked at. */
function beginsOtherwise(text: string, wanted: string): boolean {
  return text[0] !== wanted[0] && /^[\u4e00-\u9fff\d]/u.test(text);
}

/** The line that holds the title, or the lines from the first on that spell it out; none where they do not. */
function runOf(lines: readonly Paragraph[], wanted: string): readonly Paragraph[] {
  const [first] = lines;
  if (first === undefined) return [];
  if (isTitleAlone(first.text, wanted) && squash(first.text).includes(wanted)) return [first];
  return beginsOtherwise(first.text, wanted) ? [] : spelledOut(lines, wanted);
}

function spelledOut(lines: readonly Paragraph[], wanted: string): readonly Paragraph[] {
  let rest = wanted;
  for (const [index, { text }] of lines.entries()) {
    if (!rest.startsWith(squash(text.slice(0, GLANCE)))) return [];
    const spelled = squash(text);
    if (spelled === rest) return lines.slice(0, index + 1);
    if (!rest.startsWith(spelled)) return [];
    rest = rest.slice(spelled.length);
  }
  return [];
}
