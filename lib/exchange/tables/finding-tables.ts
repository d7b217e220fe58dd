import type { CollectedNotice, Collection } from '../../model/collection.ts';
import type { Finding } from '../../model/finding.ts';
import type { MarkKind } from '../../model/mark.ts';
import type { Reading } from '../../model/reading.ts';
import { commitments } from '../../reading/commitments.ts';
import { sectionAt } from '../../reading/section-at.ts';
import type { ExchangeWords } from '../words/words.ts';
import { noticeName, numberColumn, sectionWords, sourceColumns } from './notice-cells.ts';
import { verdictWords } from './remarks.ts';
import { type Column, dayCell, type Table, tableOf } from './table.ts';

interface Found<F extends Finding> {
  readonly notice: CollectedNotice;
  readonly finding: F;
}

/** A table of one kind of findings: what all of them have, around what this kind has. */
function findingTable<F extends Finding>(
  name: string,
  columns: readonly Column<F>[],
  {
    found,
    words,
    kindOf,
  }: {
    readonly found: readonly Found<F>[];
    readonly words: ExchangeWords;
    readonly kindOf: (finding: F) => MarkKind;
  },
): Table {
  const own = columns.map(
    ({ cell, ...column }): Column<Found<F>> => ({
      ...column,
      cell: ({ finding }, index) => cell(finding, index),
    }),
  );
  const all: readonly Column<Found<F>>[] = [
    numberColumn(words),
    {
      name: words.columns.source,
      width: 28,
      cell: ({ notice }) => noticeName(notice, words),
    },
    {
      name: words.columns.section,
      width: 24,
      cell: ({ notice, finding }) => sectionWords(sectionAt(notice.reading, finding.from)),
    },
    ...own,
    {
      name: words.columns.verdict,
      width: 14,
      cell: ({ notice, finding }) =>
        verdictWords(notice, [kindOf(finding), finding], words) || null,
    },
    { name: words.columns.rule, width: 14, cell: ({ finding }) => finding.rule },
    ...sourceColumns<Found<F>>(words, ({ notice, finding }) => ({ notice, span: finding })),
  ];
  return tableOf(name, all, found);
}

function findingsOf<F extends Finding>(
  { notices }: Collection,
  pick: (reading: Reading) => readonly F[],
): Found<F>[] {
  return notices.flatMap((notice) => pick(notice.reading).map((finding) => ({ notice, finding })));
}

/** The targets that are commitments, value and upper value as numbers. */
export function targetTable(collection: Collection, words: ExchangeWords): Table {
  const { columns, comparators, targetKinds, tables } = words;
  return findingTable(
    tables.targets,
    [
      { name: columns.indicator, width: 24, cell: ({ indicator }) => indicator },
      { name: columns.kind, width: 12, cell: ({ kind }) => targetKinds[kind] || null },
      { name: columns.comparator, width: 12, cell: ({ comparator }) => comparators[comparator] },
      { name: columns.value, width: 12, cell: ({ value }) => value },
      { name: columns.value2, width: 12, cell: ({ value2 }) => value2 ?? null },
      { name: columns.unit, width: 10, cell: ({ unit }) => unit },
      { name: columns.deadline, width: 12, cell: ({ deadline }) => dayCell(deadline) },
    ],
    { found: findingsOf(collection, commitments), words, kindOf: () => 'target' },
  );
}

/** The sentences that bind. */
export function dutyTable(collection: Collection, words: ExchangeWords): Table {
  const { columns, kinds, tables } = words;
  return findingTable(
    tables.duties,
    [{ name: columns.modality, width: 12, cell: ({ modality }) => kinds[modality] }],
    {
      found: findingsOf(collection, ({ obligations }) => obligations),
      words,
      kindOf: ({ modality }) => modality,
    },
  );
}

/** Who bears what. */
export function bodyTable(collection: Collection, words: ExchangeWords): Table {
  const { columns, roles, tables } = words;
  return findingTable(
    tables.bodies,
    [
      { name: columns.body, width: 28, cell: ({ name }) => name },
      { name: columns.role, width: 12, cell: ({ role }) => roles[role] },
    ],
    { found: findingsOf(collection, ({ bodies }) => bodies), words, kindOf: () => 'body' },
  );
}
