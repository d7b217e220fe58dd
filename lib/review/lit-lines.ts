import type { MarkKind } from '../model/mark.ts';
import type { NoteColour } from '../model/note.ts';
import type { Span } from '../model/span.ts';
import type { Answer } from '../model/verdict.ts';
import { lineAt, lineSpans } from '../text/lines.ts';

/** A finding as it is drawn in the text. */
export interface DrawnMark extends Span {
  readonly kind: MarkKind;
  /** What the reader said of it, if anything. */
  readonly answer?: Answer | undefined;
}

/** A note as it is drawn in the text. */
export interface DrawnNote extends Span {
  readonly id: string;
  readonly colour: NoteColour;
}

/** What is drawn in a text. */
export interface Drawn {
  readonly marks: readonly DrawnMark[];
  readonly notes: readonly DrawnNote[];
  /** The passage that is brought before the reader's eyes. */
  readonly shown?: Span | undefined;
}

/** A stretch of a line in which nothing begins or ends. */
export interface LitPart extends Span {
  /** The marks over it, the longest first. */
  readonly marks: readonly DrawnMark[];
  /** Whether the innermost of them is met here for the first time. */
  readonly isFirst: boolean;
  /** The notes over it, the longest first. */
  readonly notes: readonly DrawnNote[];
  readonly isShown: boolean;
}

/** A line of the text, with the notes whose words begin in it. */
export interface LitLine extends Span {
  readonly parts: readonly LitPart[];
  readonly notes: readonly string[];
}

const longestFirst = (a: Span, b: Span) => b.to - b.from - (a.to - a.from);

/** The spans that touch each line, by its index. */
function byLine<Some extends Span>(lines: readonly Span[], spans: readonly Some[]): Some[][] {
  const found: Some[][] = lines.map(() => []);
  for (const span of spans) {
    const last = lineAt(lines, Math.max(span.from, span.to - 1));
    for (let at = lineAt(lines, span.from); at <= last; at += 1) found[at]?.push(span);
  }
  return found.map((some) => some.sort(longestFirst));
}

const over = <Some extends Span>(spans: readonly Some[], from: number, to: number) =>
  spans.filter((span) => span.from <= from && span.to >= to);

/** The lines of a text, each cut where something that is drawn in it begins or ends. Offsets are of the text (UTF-16). */
export function litLines(text: string, { marks, notes, shown }: Drawn): LitLine[] {
  const lines = lineSpans(text);
  const marksIn = byLine(lines, marks);
  const notesIn = byLine(lines, notes);
  const met = new Set<DrawnMark>();
  return lines.map(({ from, to }, at) => {
    const [own = [], written = []] = [marksIn[at], notesIn[at]];
    const spans = [...own, ...written, ...(shown === undefined ? [] : [shown])];
    const bounds = spans.flatMap((span) => [span.from, span.to]);
    const cuts = [from, ...bounds.filter((bound) => bound > from && bound < to), to];
    const sorted = [...new Set(cuts)].sort((a, b) => a - b);
    const parts = sorted.slice(0, -1).map((start, index): LitPart => {
      const end = sorted[index + 1] ?? to;
      const lit = over(own, start, end);
      const inner = lit.at(-1);
      const isFirst = inner !== undefined && !met.has(inner);
      if (inner !== undefined) met.add(inner);
      const isShown = shown !== undefined && shown.from <= start && end <= shown.to;
      return {
        from: start,
        to: end,
        marks: lit,
        isFirst,
        notes: over(written, start, end),
        isShown,
      };
    });
    const begun = written.filter((note) => note.from >= from && note.from <= to);
    return { from, to, parts, notes: begun.sort((a, b) => a.from - b.from).map(({ id }) => id) };
  });
}
