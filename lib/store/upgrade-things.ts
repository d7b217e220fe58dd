import type { Transaction } from 'dexie';
import type { Revision } from '../model/revision.ts';
import type { ThingRow } from './database.ts';
import { thingRow } from './thing-row.ts';

/** Makes the rows of a notebook of version 1 anew: with what notes are found by, their codes, and with who began each thing. */
export async function upgradeThings(transaction: Transaction): Promise<void> {
  const things = transaction.table<ThingRow>('things');
  const revisions = transaction.table<Revision>('revisions');
  for (const id of await things.toCollection().primaryKeys()) {
    const [first, ...rest] = await revisions.where('of').equals(id).toArray();
    if (first !== undefined) await things.put(thingRow([first, ...rest]));
  }
}
