import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Author } from '../../../lib/model/author.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import { changedSince, markNotebook } from '../../../lib/store/changes-since.ts';
import type { Database } from '../../../lib/store/database.ts';
import { type Change, revise } from '../../../lib/store/revise.ts';
import { saveRevisions } from '../../../lib/store/save-revisions.ts';
import { dropDatabase, newDatabase } from '../../support/test-database.ts';

const me: Author = { id: crypto.randomUUID(), name: '甲' };
const NOW = Date.UTC(2026, 5, 1);
let database: Database;

beforeEach(async () => {
  database = await newDatabase();
});
afterEach(() => dropDatabase(database));

const noteOn = (notice: string) => ({
  kind: 'note' as const,
  of: crypto.randomUUID(),
  parents: [],
  content: {
    ...{ notice, selector: null, text: '口径问主管部门', codes: [] },
    ...{ colour: 'yellow' as const, tags: [] },
  },
});
const write = (now: number, ...changes: Change[]) => revise(database, changes, { by: me, now });

test('a notebook in which nothing was written has no changed notices', async () => {
  await write(NOW, noteOn(crypto.randomUUID()));
  expect(await changedSince(database, await markNotebook(database))).toEqual(new Set());
});

test('what was written since tells the notices that it is on', async () => {
  await write(NOW, noteOn(crypto.randomUUID()));
  const mark = await markNotebook(database);
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  await write(NOW + 1000, noteOn(one), noteOn(other));
  expect(await changedSince(database, mark)).toEqual(new Set([one, other]));
});

test('wordings of an earlier time, as a colleague’s, tell only that anything may have changed', async () => {
  await write(NOW, noteOn(crypto.randomUUID()));
  const mark = await markNotebook(database);
  const earlier: Revision = {
    ...noteOn(crypto.randomUUID()),
    id: crypto.randomUUID(),
    at: { time: NOW - 86_400_000, count: 0, device: crypto.randomUUID() },
    by: { id: crypto.randomUUID(), name: '乙' },
  };
  await saveRevisions(database, [earlier]);
  expect(await changedSince(database, mark)).toBeNull();
});

test('so does a changed code, whose name stands in notes on any notice', async () => {
  await write(NOW, noteOn(crypto.randomUUID()));
  const mark = await markNotebook(database);
  await write(NOW + 1000, {
    kind: 'code',
    of: crypto.randomUUID(),
    parents: [],
    content: { name: '数字政府', description: '', colour: 'blue', parent: null },
  });
  expect(await changedSince(database, mark)).toBeNull();
});
