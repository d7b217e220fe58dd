import type { Table, Transaction } from 'dexie';
import type { Revision } from '../model/revision.ts';
import type { ThingRow } from './database.ts';
import { thingRow } from './thing-row.ts';

/** Rows that are made anew at a time. */
const PAGE = 1000;

/** A thing's wordings: the one that it has, where that is its first, as with most; else all that are kept of it. */
async function wordingsOf(row: ThingRow, revisions: Table<Revision>): Promise<Revision[]> {
  const [only, ...others] = row.heads;
  if (only?.parents.length === 0 && others.length === 0) return [only];
  return revisions.where('of').equals(row.id).toArray();
}

/** Makes the rows of a notebook of version 1 anew: with what notes are found by, their codes, and with who began each thing. */
export async function upgradeThings(transaction: Transaction): Promise<void> {
  const things = transaction.table<ThingRow>('things');
  const revisions = transaction.table<Revision>('revisions');
  for (let last = ''; ; ) {
    const page = await things.where('id').above(last).limit(PAGE).toArray();
    const end = page.at(-1);
    if (end === undefined) return;
    last = end.id;
    const histories = await Promise.all(page.map((row) => wordingsOf(row, revisions)));
    await things.bulkPut(
      histories.flatMap(([first, ...rest]) =>
        first === undefined ? [] : [thingRow([first, ...rest])],
      ),
    );
  }
}
