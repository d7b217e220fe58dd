import type { CollectedNote, CollectedNotice, Collection } from '../../model/collection.ts';
import type { Finding } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { MarkKind } from '../../model/mark.ts';
import type { Span } from '../../model/span.ts';
import type { QuantityValue } from '../../model/target.ts';
import { quantityWords } from '../../text/quantity-words.ts';
import type { ExchangeWords } from '../words/words.ts';
import { codeNames } from './note-table.ts';

const isIn = (span: Span, { from, to }: Span) => span.from < to && span.to > from;

/** The notes whose words lie in a stretch of the text, or partly so. */
export function notesWithin({ notes = [] }: CollectedNotice, stretch: Span): CollectedNote[] {
  return notes.filter(({ place }) => 'span' in place && isIn(place.span, stretch));
}

/** A note in one line or more: what it says, and behind it its codes, tags and author. */
export function noteWords(written: CollectedNote, collection: Pick<Collection, 'codes'>): string {
  const { note, by } = written;
  const about = [...codeNames(written, collection), ...note.tags, by.name].filter(
    (name) => name !== '',
  );
  return about.length === 0 ? note.text : `${note.text}（${about.join('、')}）`;
}

type Correction = NonNullable<Judgement['correction']>;

/** What is corrected, as people write it: the amount first, then what else differs. */
export function correctedWords(correction: Correction, finding: Partial<QuantityValue>) {
  const { value, value2, comparator, unit } = { ...finding, ...correction };
  const amount =
    value === undefined || comparator === undefined
      ? []
      : [
          quantityWords({
            ...(value2 === undefined ? {} : { value2 }),
            ...{ value, comparator, unit: unit ?? '' },
          }),
        ];
  const { indicator, deadline, name, date } = correction;
  const others = [indicator, deadline, name, date].filter((field) => field != null);
  return [...amount, ...others].join('，');
}

/** What is corrected of a duty or a body, where words of the file's language say it. */
function chosenWords({ role, modality }: Correction, words: ExchangeWords): string[] {
  return [
    ...(role === undefined ? [] : [words.roles[role]]),
    ...(modality === undefined ? [] : [words.kinds[modality]]),
  ];
}

/** What a reader said of a finding, as it was read or as they corrected it, in words; '' where nothing was said. */
export function verdictWords(
  { verdicts = [] }: CollectedNotice,
  [kind, finding]: readonly [MarkKind, Finding & Partial<QuantityValue>],
  words: ExchangeWords,
): string {
  const said = verdicts.find(
    ({ kind: of, span, correction }) =>
      (of === kind || correction?.modality === kind) &&
      span.from === finding.from &&
      span.to === finding.to,
  );
  if (said === undefined || said.answer === null) return '';
  const answer = words.verdicts[said.answer];
  return said.correction === undefined
    ? answer
    : [
        answer,
        ...[
          correctedWords(said.correction, finding),
          ...chosenWords(said.correction, words),
        ].filter(Boolean),
      ].join(' ');
}
