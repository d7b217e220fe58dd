import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Author } from '../../../lib/model/author.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import type { Database } from '../../../lib/store/database.ts';
import { revise } from '../../../lib/store/revise.ts';
import { saveRevisions } from '../../../lib/store/save-revisions.ts';
import { countSignedOtherwise, signNotes } from '../../../lib/store/sign-notes.ts';
import { sampleRevisions, uuid } from '../../support/sample-bundle.ts';
import { dropDatabase, newDatabase } from '../../support/test-database.ts';

/** More than are signed in two turns, and less than in three. */
const COUNT = 625;
const [, , note] = sampleRevisions as readonly [Revision, Revision, Revision];
const ME: Author = { id: note.by.id, name: '李四' };
const MANY = Array.from({ length: COUNT }, (_, at) => ({
  ...note,
  id: uuid(10_000 + at),
  of: uuid(20_000 + at),
}));

let database: Database;
beforeEach(async () => {
  database = await newDatabase();
  await saveRevisions(database, MANY);
});
afterEach(() => dropDatabase(database));

const NOW = Date.UTC(2026, 5, 1);
const left = () => countSignedOtherwise(database, ME);
const states = async () => new Set((await database.things.toArray()).map(({ state }) => state));

test('thousands of notes are signed in turns, each of them told', async () => {
  const told: number[] = [];
  const { signal } = new AbortController();
  const onProgress = (share: number) => told.push(share);
  expect(await signNotes(database, ME, { now: NOW, signal, onProgress })).toBe(COUNT);
  expect(told).toEqual([0, 0.4, 0.8]);
  expect(await left()).toBe(0);
  expect(await database.revisions.count()).toBe(2 * COUNT);
  expect(await states()).toEqual(new Set(['one']));
});

test('stopped, it leaves every note signed or as it was, and goes on where it was stopped', async () => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const told: number[] = [];
  const onProgress = (share: number) => {
    told.push(share);
    if (share > 0) stopping.abort();
  };
  const signed = await signNotes(database, ME, { now: NOW, signal, onProgress });
  expect(told).toEqual([0, 0.4]);
  expect(signed).toBe(250);
  expect(await left()).toBe(COUNT - signed);
  expect(await database.revisions.count()).toBe(COUNT + signed);
  const rest = { now: NOW, signal: new AbortController().signal, onProgress() {} };
  expect(await signNotes(database, ME, rest)).toBe(COUNT - signed);
  expect(await left()).toBe(0);
  expect(await states()).toEqual(new Set(['one']));
});

test('what is written on a note while others are signed is signed as it stands then', async () => {
  const [last] = MANY.slice(-1) as [Revision];
  const edit = { ...last, id: uuid(99_999), parents: [last.id] };
  let written: Promise<unknown> | null = null;
  const onProgress = () => {
    written ??= revise(database, [edit], { by: note.by, now: NOW });
  };
  await signNotes(database, ME, { now: NOW, signal: new AbortController().signal, onProgress });
  await written;
  const row = await database.things.get(last.of);
  expect(row?.heads.map(({ by, parents }) => [by.name, parents])).toEqual([['李四', [edit.id]]]);
});
