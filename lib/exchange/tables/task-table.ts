import type { Collection } from '../../model/collection.ts';
import type { LedgerTemplate } from '../../model/ledger-template.ts';
import type { ExchangeWords } from '../words/words.ts';
import { ledgerColumns } from './ledger-columns.ts';
import { ledgerLines } from './ledger-lines.ts';
import { type Table, tableOf } from './table.ts';

interface TaskTableOptions {
  readonly words: ExchangeWords;
  /** Which columns it has; without one, all. */
  readonly template?: LedgerTemplate | undefined;
  /** Whether notes that are on no row's words get rows of their own: for files that have no other room for them. */
  readonly everyNote?: boolean;
}

/**
 * The ledger (台账): a row for each target, and for each measure without one; columns as offices have them in 任务分解表, or as a template has
 * them.
 */
export function taskTable(
  { notices, codes }: Collection,
  { words, template, everyNote = false }: TaskTableOptions,
): Table {
  const lines = notices.flatMap((notice) => ledgerLines(notice, { codes, words, everyNote }));
  return tableOf(words.tables.tasks, ledgerColumns(words, template), lines);
}
