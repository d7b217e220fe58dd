import type { MarkKind } from '../../model/mark.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Target } from '../../model/target.ts';
import { isCommitment } from '../../reading/commitments.ts';
import { quantityWords } from '../../text/quantity-words.ts';

/** Lines that are looked through, and what each is: as they are shown, and in small letters. */
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

/** Lines ready to be looked through. */
export function linesOf<Of>(said: readonly (readonly [words: string, of: Of])[]): Lines<Of> {
  const shown = said.map(([words]) => words.replaceAll('\n', ' '));
  return { shown, plain: shown.join('\n').toLowerCase(), of: said.map(([, of]) => of) };
}

/** What a target says beyond its words: what is counted, the amount with and without spaces, the day. */
function targetWords(target: Target): string {
  const { indicator, deadline, implicit, quote } = target;
  const amount = implicit ? quote : quantityWords(target);
  const narrow = amount.replaceAll(' ', '');
  return [indicator, amount, ...(narrow === amount ? [] : [narrow]), deadline ?? '']
    .filter((words) => words !== '')
    .join(' ');
}

/** The text of a notice as it was read, ready to be looked through: clean simplified paragraphs, and findings by what they mean. */
export function searchedText({ blocks, targets, deadlines, bodies }: Reading): SearchedText {
  const of = (kind: MarkKind, { from, to }: Span) => ({ kind, span: { from, to } });
  return {
    paragraphs: linesOf(blocks.map(({ text, from, to }) => [text, { from, to }])),
    findings: linesOf([
      ...targets
        .filter(isCommitment)
        .map((target) => [targetWords(target), of('target', target)] as const),
      ...deadlines
        .filter(({ date }) => date !== null)
        .map((deadline) => [`${deadline.date}`, of('deadline', deadline)] as const),
      ...bodies.map((body) => [body.name, of('body', body)] as const),
    ]),
  };
}
