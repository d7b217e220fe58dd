import type { Transaction } from 'dexie';
import type { ThingRow } from './database.ts';
import { keysOf } from './thing-row.ts';

/** Lets the notes of a notebook of version 1 be found by their codes. */
export async function indexCodes(transaction: Transaction): Promise<void> {
  await transaction
    .table<ThingRow>('things')
    .where('[kind+state]')
    .anyOf([
      ['note', 'one'],
      ['note', 'conflict'],
    ])
    .modify((row) => {
      Object.assign(row, { keys: [...new Set(row.heads.flatMap(keysOf))] });
    });
}
