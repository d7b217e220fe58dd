import type { Span } from '../../model/span.ts';
import type { Lines, SearchedFinding, SearchedText } from './searched-text.ts';

/** All that is looked for in one notice. */
export interface SearchedNotice {
  /** Title, number, issuers and tags, as `searchTerms` writes words. */
  readonly head: string;
  /** Null where the notice was not read yet. */
  readonly text: SearchedText | null;
  /** The notes on it by their ids, and what each says in one line. */
  readonly notes: { readonly ids: readonly string[]; readonly lines: string };
}

/** Where something was found. Offsets are UTF-16 in the notice's text; words are clean and simplified. */
export type FoundPlace =
  | { readonly in: 'text'; readonly span: Span; readonly words: string }
  | ({ readonly in: 'finding'; readonly words: string } & SearchedFinding)
  | { readonly in: 'note'; readonly id: string };

/** Whether a notice holds all terms, wherever in it each of them stands. */
export function holdsTerms(
  { head, text, notes }: SearchedNotice,
  terms: readonly string[],
): boolean {
  return terms.every(
    (term) =>
      head.includes(term) ||
      (text?.paragraphs.plain.includes(term) ?? false) ||
      notes.lines.includes(term) ||
      (text?.findings.plain.includes(term) ?? false),
  );
}

/** Lines that are looked at for the best of them: a term that stands in more tells little. */
const LOOKED_AT = 200;

const LINE_FEED = 10;

function lineFeedsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED) count += 1;
  return count;
}

/** The numbers of the lines in which a term stands. */
function* linesHolding(plain: string, term: string): Generator<number> {
  let line = 0;
  let read = 0;
  for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, read)) {
    line += lineFeedsIn(plain, read, at);
    yield line;
    read = plain.indexOf('\n', at);
    if (read < 0) return;
  }
}

/** The lines in which some term stands, each with how many of them. */
function linesWith(plain: string, terms: readonly string[]): { line: number; terms: number }[] {
  const found = new Map<number, number>();
  for (const term of terms) {
    for (const line of linesHolding(plain, term).take(LOOKED_AT))
      found.set(line, (found.get(line) ?? 0) + 1);
  }
  return [...found].map(([line, count]) => ({ line, terms: count }));
}

/** The best lines, with the most terms in them, in their order. */
function bestLines(plain: string, terms: readonly string[], most: number): number[] {
  const best = linesWith(plain, terms).sort((a, b) => b.terms - a.terms || a.line - b.line);
  return best
    .filter((line) => line.terms === best[0]?.terms)
    .slice(0, most)
    .map(({ line }) => line)
    .sort((a, b) => a - b);
}

/** So much of a long paragraph is shown before and after what was found, at least. */
const AROUND = 48;
const ENDS_SENTENCE = /[。；！？]/u;

/** The sentence in which a term stands, without what is too long before it. */
function sentenceWith(paragraph: string, terms: readonly string[]): string {
  const lower = paragraph.toLowerCase();
  const at = terms.map((term) => lower.indexOf(term)).find((found) => found >= 0) ?? 0;
  const before = paragraph.slice(0, at);
  const begins = Math.max(...['。', '；', '！', '？'].map((end) => before.lastIndexOf(end))) + 1;
  const from = at - begins > AROUND ? at - AROUND : begins;
  const after = paragraph.slice(at);
  const length = after.search(ENDS_SENTENCE);
  const to = length < 0 ? paragraph.length : at + length + 1;
  return `${from > begins ? '…' : ''}${paragraph.slice(from, to)}`;
}

function inLines<Of>({ plain, shown, of }: Lines<Of>, terms: readonly string[], most: number) {
  return bestLines(plain, terms, most).flatMap((line) => {
    const [words, place] = [shown[line], of[line]];
    return words === undefined || place === undefined ? [] : [{ words, place }];
  });
}

/** How many places of each kind are told. */
const MOST = 2;

/** Where in a notice terms were found, findings first, the places with the most of them alone; nothing of its head, which is shown anyway. */
export function foundPlaces(
  { text, notes }: SearchedNotice,
  terms: readonly string[],
): FoundPlace[] {
  const inNotes = bestLines(notes.lines, terms, MOST).flatMap((line): FoundPlace[] => {
    const id = notes.ids[line];
    return id === undefined ? [] : [{ in: 'note', id }];
  });
  if (text === null) return inNotes;
  return [
    ...inLines(text.findings, terms, MOST).map(
      ({ words, place }): FoundPlace => ({ in: 'finding', words, ...place }),
    ),
    ...inNotes,
    ...inLines(text.paragraphs, terms, MOST).map(
      ({ words, place }): FoundPlace => ({
        in: 'text',
        words: sentenceWith(words, terms),
        span: place,
      }),
    ),
  ];
}
