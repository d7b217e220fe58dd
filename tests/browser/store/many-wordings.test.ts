import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Revision } from '../../../lib/model/revision.ts';
import type { Database } from '../../../lib/store/database.ts';
import { wordingsOfThings } from '../../../lib/store/gather-wordings.ts';
import { removeRevisions } from '../../../lib/store/remove-revisions.ts';
import { saveRevisions } from '../../../lib/store/save-revisions.ts';
import { sampleRevisions, uuid } from '../../support/sample-bundle.ts';
import { dropDatabase, newDatabase } from '../../support/test-database.ts';

let database: Database;

beforeEach(async () => {
  database = await newDatabase();
});
afterEach(() => dropDatabase(database));

const [, , note] = sampleRevisions as readonly [Revision, Revision, Revision];
/** More than are looked up, or written, at once. */
const MANY = Array.from({ length: 2500 }, (_, at) => ({
  ...note,
  id: uuid(10_000 + at),
  of: uuid(20_000 + at),
}));

test('thousands of notes are saved, found and taken back, and what was there before stays', async () => {
  await saveRevisions(database, sampleRevisions);
  const before = new Set(sampleRevisions.map(({ of }) => of)).size;
  const edit = { ...note, id: uuid(99_999), parents: [note.id] };
  expect(await saveRevisions(database, [...MANY, ...sampleRevisions, edit])).toBe(2501);
  expect(await database.things.count()).toBe(before + MANY.length);
  const ids = new Set(MANY.map(({ of }) => of));
  const found = await wordingsOfThings(database, new Set([...ids, note.of]));
  expect(found).toHaveLength(MANY.length + 4);
  expect(await wordingsOfThings(database, new Set([note.of]))).toHaveLength(4);
  await removeRevisions(database, [...MANY.map(({ id }) => id), edit.id]);
  expect(await database.revisions.count()).toBe(sampleRevisions.length);
  expect(await database.things.count()).toBe(before);
  const [row] = await database.things.where('id').equals(note.of).toArray();
  expect(row?.state).toBe('conflict');
});
