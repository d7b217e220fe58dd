import type { BodyRole } from '../../model/body.ts';
import type { Collection } from '../../model/collection.ts';
import type { ExchangeWords } from '../words/words.ts';
import { dueOf } from './ledger-rows.ts';
import { type NotedRow, notedRows } from './noted-rows.ts';
import {
  comparatorWords,
  noticeName,
  numberColumn,
  sectionWords,
  sourceColumns,
  valueCell,
} from './notice-cells.ts';
import { noteWords, verdictWords } from './remarks.ts';
import { type Column, dayCell, type Table, tableOf } from './table.ts';

function bodyColumn(role: BodyRole, words: ExchangeWords): Column<NotedRow> {
  return {
    name: words.columns[role],
    width: 18,
    cell: ({ bodies }) => {
      const names = bodies.filter((body) => body.role === role).map(({ name }) => name);
      return names.length === 0 ? null : [...new Set(names)].join('、');
    },
  };
}

/** What people said of a row: the verdict on its target, then the notes on its words. */
function remarksOf(
  { notice, target, notes }: NotedRow,
  collection: Collection,
  words: ExchangeWords,
) {
  const verdict = target === undefined ? '' : verdictWords(notice, ['target', target], words);
  const said = verdict === '' ? [] : [`${words.columns.verdict}：${verdict}`];
  return [...said, ...notes.map((written) => noteWords(written, collection))].join('\n') || null;
}

function taskColumns(collection: Collection, words: ExchangeWords): Column<NotedRow>[] {
  const { columns } = words;
  return [
    numberColumn(words),
    { name: columns.source, width: 28, cell: ({ notice }) => noticeName(notice, words) },
    { name: columns.section, width: 24, cell: ({ section }) => sectionWords(section) },
    { name: columns.task, width: 24, cell: ({ task }) => task },
    { name: columns.measure, width: 50, cell: ({ measure }) => measure },
    { name: columns.indicator, width: 20, cell: ({ target }) => target?.indicator ?? null },
    {
      name: columns.comparator,
      width: 14,
      cell: ({ target }) => (target ? comparatorWords(target, words) : null),
    },
    { name: columns.value, width: 10, cell: ({ target }) => (target ? valueCell(target) : null) },
    { name: columns.unit, width: 8, cell: ({ target }) => target?.unit ?? null },
    bodyColumn('lead', words),
    bodyColumn('responsible', words),
    bodyColumn('support', words),
    { name: columns.deadline, width: 12, cell: (row) => dayCell(dueOf(row)) },
    {
      name: columns.deadlineWords,
      width: 16,
      cell: ({ deadlines }) => deadlines.map(({ quote }) => quote).join('；') || null,
    },
    { name: columns.progress, width: 20, cell: () => null },
    { name: columns.state, width: 10, cell: () => null },
    { name: columns.remarks, width: 24, cell: (row) => remarksOf(row, collection, words) },
    ...sourceColumns<NotedRow>(words, (row) => row),
  ];
}

/**
 * The ledger (台账): a row for each target, and for each measure without one; columns as offices have them in 任务分解表.
 *
 * @param everyNote Whether notes that are on no row's words get rows of their own: for files that have no other room for them.
 */
export function taskTable(collection: Collection, words: ExchangeWords, everyNote = false): Table {
  const rows = collection.notices.flatMap((notice) => notedRows(notice, everyNote));
  return tableOf(words.tables.tasks, taskColumns(collection, words), rows);
}
