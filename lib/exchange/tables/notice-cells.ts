import type { CollectedNotice } from '../../model/collection.ts';
import type { Span } from '../../model/span.ts';
import type { QuantityValue } from '../../model/target.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Cell, Column } from './table.ts';

/** Between the headings of a section. */
const UNDER = ' › ';

/** What a notice is called in a table: its title with its number. */
export function noticeName({ reading, file }: CollectedNotice, words: ExchangeWords): string {
  const { title, docNumber } = reading.notice;
  const name = title ?? file ?? words.untitled;
  return docNumber === null ? name : `${name}（${docNumber}）`;
}

/** The headings above a passage as one cell. */
export function sectionWords(section: readonly string[]): string {
  return section.join(UNDER);
}

/** How a target's number is to be taken: 增加 · 不低于. */
export function comparatorWords(
  target: Pick<QuantityValue, 'kind' | 'comparator'>,
  words: ExchangeWords,
): string {
  return [words.targetKinds[target.kind], words.comparators[target.comparator]]
    .filter((word) => word !== '')
    .join(' · ');
}

/** The number as a number, a range as words. */
export function valueCell({ value, value2 }: Pick<QuantityValue, 'value' | 'value2'>): Cell {
  return value2 === undefined ? value : `${value}–${value2}`;
}

interface Placed {
  readonly notice: CollectedNotice;
  /** Null for what has no place in the text. */
  readonly span: Span | null;
}

/** The last two columns of every table: the words in their sentence, and the address that leads to them. */
export function sourceColumns<Row>(
  words: ExchangeWords,
  placeOf: (row: Row) => Placed,
): Column<Row>[] {
  const sentence = (row: Row) => {
    const { notice, span } = placeOf(row);
    return span === null ? '' : sentenceAt(notice.text, span);
  };
  return [
    { name: words.columns.words, width: 40, cell: sentence },
    {
      name: words.columns.url,
      width: 24,
      cell: (row) => textFragmentUrl(placeOf(row).notice.url, sentence(row)) ?? null,
    },
  ];
}

/** The first column of every table. */
export function numberColumn<Row>(words: ExchangeWords): Column<Row> {
  return { name: words.columns.number, width: 6, cell: (_, index) => index + 1 };
}
