import type { CollectedNote, CollectedNotice, Collection } from '../../model/collection.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { noticeName, numberColumn } from './notice-cells.ts';
import { type Column, type Table, tableOf } from './table.ts';

interface Written {
  readonly notice: CollectedNotice;
  readonly written: CollectedNote;
}

/** The words that a note is on, as the page has them now, else as they were; '' for a note on the whole notice. */
export function passageOf({ note, place }: CollectedNote, text: string): string {
  if ('span' in place) return text.slice(place.span.from, place.span.to);
  return note.selector?.seen ?? note.selector?.exact ?? '';
}

/** The names of a note's codes. */
export function codeNames({ note }: CollectedNote, { codes }: Pick<Collection, 'codes'>): string[] {
  return note.codes.flatMap((id) => codes?.get(id)?.name ?? []);
}

function noteColumns(collection: Collection, words: ExchangeWords): Column<Written>[] {
  const { columns, places } = words;
  return [
    numberColumn(words),
    { name: columns.source, width: 28, cell: ({ notice }) => noticeName(notice, words) },
    {
      name: columns.passage,
      width: 40,
      cell: ({ notice, written }) => passageOf(written, notice.text),
    },
    { name: columns.note, width: 40, cell: ({ written }) => written.note.text },
    {
      name: columns.codes,
      width: 18,
      cell: ({ written }) => codeNames(written, collection).join('、'),
    },
    { name: columns.tags, width: 14, cell: ({ written }) => written.note.tags.join('、') },
    { name: columns.author, width: 12, cell: ({ written }) => written.by.name },
    { name: columns.created, width: 18, cell: ({ written }) => ({ moment: written.created }) },
    { name: columns.changed, width: 18, cell: ({ written }) => ({ moment: written.changed }) },
    { name: columns.place, width: 14, cell: ({ written }) => places[written.place.state] },
    {
      name: columns.url,
      width: 24,
      cell: ({ notice, written }) =>
        textFragmentUrl(notice.url, passageOf(written, notice.text)) ?? null,
    },
  ];
}

/** What people wrote. */
export function noteTable(collection: Collection, words: ExchangeWords): Table {
  const written = collection.notices.flatMap((notice) =>
    (notice.notes ?? []).map((note) => ({ notice, written: note })),
  );
  return tableOf(words.tables.notes, noteColumns(collection, words), written);
}
