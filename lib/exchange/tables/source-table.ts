import type { CollectedNotice, Collection } from '../../model/collection.ts';
import { commitments } from '../../reading/commitments.ts';
import { webAddress } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { numberColumn } from './notice-cells.ts';
import { type Column, dayCell, type Table, tableOf } from './table.ts';

function sourceTableColumns({ columns }: ExchangeWords): Column<CollectedNotice>[] {
  return [
    { name: columns.title, width: 50, cell: ({ reading }) => reading.notice.title },
    { name: columns.docNumber, width: 22, cell: ({ reading }) => reading.notice.docNumber },
    { name: columns.issuers, width: 30, cell: ({ reading }) => reading.notice.issuers.join('、') },
    { name: columns.date, width: 12, cell: ({ reading }) => dayCell(reading.notice.date) },
    { name: columns.genre, width: 8, cell: ({ reading }) => reading.notice.genre },
    {
      name: columns.addressees,
      width: 40,
      cell: ({ reading }) => reading.notice.addressees.join('、'),
    },
    { name: columns.measures, width: 9, cell: ({ reading }) => reading.measures.length },
    { name: columns.targets, width: 9, cell: ({ reading }) => commitments(reading).length },
    { name: columns.duties, width: 9, cell: ({ reading }) => reading.obligations.length },
    { name: columns.url, width: 40, cell: ({ url }) => webAddress(url) ?? null },
    { name: columns.file, width: 30, cell: ({ file }) => file ?? null },
  ];
}

/** The notices themselves. */
export function sourceTable({ notices }: Collection, words: ExchangeWords): Table {
  return tableOf(
    words.tables.sources,
    [numberColumn<CollectedNotice>(words), ...sourceTableColumns(words)],
    notices,
  );
}
