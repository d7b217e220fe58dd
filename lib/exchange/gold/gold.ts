import { strToU8, zipSync } from 'fflate';
import type { CollectedNotice } from '../../model/collection.ts';
import type { Finding } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { MarkKind } from '../../model/mark.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Target } from '../../model/target.ts';
import { blockAt } from '../../reading/block-at.ts';
import { judgedReading } from '../../review/judged-reading.ts';
import { lineSpans } from '../../text/lines.ts';
import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';

/** ZIP archives know no earlier day. */
const FIRST_TIME = Date.UTC(1980, 0, 2);
/** Digits of an example's number. */
const DIGITS = 3;

/** Where an example stands: its line, its words there, and which of several like them it is. */
interface Place {
  readonly line: number;
  readonly quote: string;
  readonly nth?: number;
}

/** Whether a finding was judged as rightly found, corrected or not. */
type IsJudged = (kind: MarkKind, place: Span) => boolean;

/** The place of a finding; its words end with its line, as quotes do. Hits are counted as plain substrings. */
function placeOf(finding: Finding, text: string, lines: readonly Span[]): Place {
  const { line } = finding;
  const { from, to } = lines[line - 1] ?? finding;
  const quote = text.slice(finding.from, Math.min(finding.to, to));
  let nth = 1;
  for (let at = text.indexOf(quote, from); at >= 0 && at < finding.from; nth += 1)
    at = text.indexOf(quote, at + 1);
  return { line, quote, ...(nth > 1 ? { nth } : {}) };
}

function quantityOf(target: Target) {
  const { value, value2, unit, comparator, indicator, deadline, kind, implicit } = target;
  const upper = value2 === undefined ? {} : { value2 };
  const amount = { value, ...upper, unit, comparator, indicator, deadline, kind };
  return { ...amount, class: target.class, ...(implicit ? { implicit } : {}) };
}

function judgedIn(verdicts: readonly Judgement[]): IsJudged {
  const places = verdicts
    .filter(({ answer }) => answer === 'right' || answer === 'corrected')
    .map(({ kind, span }) => `${kind}:${span.from}:${span.to}`);
  const all = new Set(places);
  return (kind, { from, to }) => all.has(`${kind}:${from}:${to}`);
}

/** The lines of measures that were judged as such, with their role. */
function measureLines({ blocks, measures }: Reading, verdicts: readonly Judgement[]) {
  const right = verdicts.filter(({ kind, answer }) => kind === 'measure' && answer === 'right');
  const judged = new Set(right.map(({ span }) => blockAt(blocks, span.from)));
  const lines = measures.filter(({ from }) => judged.has(blockAt(blocks, from)));
  return [...new Set(lines.map(({ line }) => line))].map((line) => [line, 'measure'] as const);
}

/** A notice with what was judged in it; null where nothing was. */
function exampleOf({ text, reading, verdicts = [] }: CollectedNotice, id: string) {
  const isJudged = judgedIn(verdicts);
  const now = judgedReading(reading, verdicts);
  const lines = lineSpans(text);
  const place = (finding: Finding) => placeOf(finding, text, lines);
  // A duty keeps the kind under which it was judged, whatever it was corrected to.
  const isDuty = (duty: Finding) => isJudged('must', duty) || isJudged('prohibit', duty);
  const { score: _, ...notice } = now.notice;
  const example = {
    ...{ id, partial: true, notice },
    lines: measureLines(now, verdicts),
    targets: now.targets
      .filter((target) => isJudged('target', target))
      .map((target) => ({ ...place(target), ...quantityOf(target) })),
    obligations: now.obligations
      .filter(isDuty)
      .map((duty) => ({ ...place(duty), modality: duty.modality })),
    deadlines: now.deadlines
      .filter((deadline) => isJudged('deadline', deadline))
      .map((deadline) => ({ ...place(deadline), date: deadline.date })),
    bodies: now.bodies
      .filter((body) => isJudged('body', body))
      .map((body) => ({ ...place(body), role: body.role })),
    references: [],
  };
  const { lines: roles, targets, obligations, deadlines, bodies } = example;
  const isEmpty = [roles, targets, obligations, deadlines, bodies].every(
    (list) => list.length === 0,
  );
  return isEmpty ? null : example;
}

/**
 * Judged findings as annotated examples: a ZIP archive with two files a notice, ID.txt (the text, a block a line) and ID.gold.json (what
 * is to be found in it), as the project's guidelines for annotators lay down (gold/GUIDELINES.md: quotes letter for letter, lines from 1,
 * `nth` for the nth hit in the line, values clean). Only what a person judged as right, or corrected, is in them, which `partial` says: a
 * finding that is not there may be right all the same. The notice's own fields are as they were read. Undefined where nothing was judged.
 */
export const writeGold: WriteFile = (collection, options) => {
  const files = collection.notices.flatMap((notice, at) => {
    const id = String(at + 1).padStart(DIGITS, '0');
    const example = exampleOf(notice, id);
    if (example === null) return [];
    const json = `${JSON.stringify(example, null, 1)}\n`;
    return [
      [`${id}.txt`, strToU8(notice.text)] as const,
      [`${id}.gold.json`, strToU8(json)] as const,
    ];
  });
  if (files.length === 0) return undefined;
  return {
    name: nameOfFile(collection, options, 'gold.zip'),
    type: 'application/zip',
    content: zipSync(Object.fromEntries(files), { mtime: Math.max(collection.made, FIRST_TIME) }),
  };
};
