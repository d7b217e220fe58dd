import type { Collection } from '../../model/collection.ts';
import type { LedgerTemplate } from '../../model/ledger-template.ts';
import { judgedCollection } from '../judged-notice.ts';
import type { ExchangeWords } from '../words/words.ts';
import { bodyTable, dutyTable, targetTable } from './finding-tables.ts';
import { noteTable } from './note-table.ts';
import { sourceTable } from './source-table.ts';
import type { Table } from './table.ts';
import { taskTable } from './task-table.ts';

/** All tables of a collection as its readers have judged it, in the order of their sheets; the notes only where there are any. */
export function ledgerTables(
  read: Collection,
  words: ExchangeWords,
  template?: LedgerTemplate,
): Table[] {
  const collection = judgedCollection(read);
  const notes = noteTable(collection, words);
  return [
    taskTable(collection, { words, template }),
    targetTable(collection, words),
    dutyTable(collection, words),
    bodyTable(collection, words),
    ...(notes.rows.length > 0 ? [notes] : []),
    sourceTable(collection, words),
  ];
}
