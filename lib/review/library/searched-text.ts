import type { MarkKind } from '../../model/mark.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Target } from '../../model/target.ts';
import { isCommitment } from '../../reading/commitments.ts';
import { quantityWords } from '../../text/quantity-words.ts';

/** Lines that are looked through, and what each is: as they are shown, and in small letters, with what else is found in them. */
export interface Lines<Of> {
  readonly shown: readonly string[];
  /** All lines in small letters, parted by line feeds. */
  readonly plain: string;
  readonly of: readonly Of[];
}

/** A finding as it is looked for. Offsets are UTF-16 in the notice's text. */
export interface SearchedFinding {
  readonly kind: MarkKind;
  readonly span: Span;
}

/** What can be looked for in the text of a notice: its paragraphs, and what was read in them. */
export interface SearchedText {
  readonly paragraphs: Lines<Span>;
  readonly findings: Lines<SearchedFinding>;
}

/** A line, and what it is; `also` is found in it and not shown. */
type SaidLine<Of> = readonly [words: string, of: Of, also?: string];

/** Lines ready to be looked through. */
function linesOf<Of>(said: readonly SaidLine<Of>[]): Lines<Of> {
  const lines = said.map(([words]) => words.replaceAll('\n', ' '));
  const plain = lines.map((words, at) => `${words} ${said[at]?.[2] ?? ''}`.trimEnd());
  return {
    shown: lines,
    plain: plain.join('\n').toLowerCase(),
    of: said.map(([, of]) => of),
  };
}

/** What a target says beyond its words: what is counted, the amount, which is found without its spaces, too, and the day. */
function targetLine(target: Target): SaidLine<SearchedFinding> {
  const { indicator, deadline, implicit, quote, from, to } = target;
  const amount = implicit ? quote : quantityWords(target);
  const words = [indicator, amount, deadline ?? ''].filter((part) => part !== '').join(' ');
  return [words, { kind: 'target', span: { from, to } }, amount.replaceAll(/\s/gu, '')];
}

/** The text of a notice as it was read, ready to be looked through: clean simplified paragraphs, and findings by what they mean. */
export function searchedText({ blocks, targets, deadlines, bodies }: Reading): SearchedText {
  const of = (kind: MarkKind, { from, to }: Span) => ({ kind, span: { from, to } });
  return {
    paragraphs: linesOf(blocks.map(({ text, from, to }) => [text, { from, to }])),
    findings: linesOf([
      ...targets.filter(isCommitment).map(targetLine),
      ...deadlines
        .filter(({ date }) => date !== null)
        .map((deadline) => [`${deadline.date}`, of('deadline', deadline)] as const),
      ...bodies.map((body) => [body.name, of('body', body)] as const),
    ]),
  };
}
