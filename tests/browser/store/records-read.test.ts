import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import type { Database } from '../../../lib/store/database.ts';
import { findNotices, historyOf, thingsOf } from '../../../lib/store/find-notice.ts';
import { noticeRecord } from '../../../lib/store/notice-record.ts';
import { revise } from '../../../lib/store/revise.ts';
import { saveRevisions } from '../../../lib/store/save-revisions.ts';
import { withTwins } from '../../../lib/store/with-twins.ts';
import { countRecords } from '../../support/count-records.ts';
import { idOf, manyNotes, savedNotice } from '../../support/many-notes.ts';
import { dropDatabase, newDatabase } from '../../support/test-database.ts';

const NOTICES = 200;
const NOTES_OF_EACH = 5;
const HERE = 7;

let database: Database;
beforeAll(async () => {
  database = await newDatabase();
  await saveRevisions(database, manyNotes(NOTICES, NOTES_OF_EACH));
});
afterAll(() => dropDatabase(database));

/** Its notice (found by one of many keys), and its notes. */
const THINGS_OF_A_PAGE = 1 + NOTES_OF_EACH;

test('a look through everything is counted as one', async () => {
  const read = await countRecords(() => database.things.filter(() => false).toArray());
  expect(read.things).toBeGreaterThanOrEqual(NOTICES * (1 + NOTES_OF_EACH));
});

test('the notes of a page are read and no others, however many there are', async () => {
  const read = await countRecords(async () => {
    const [notice] = await findNotices(database, savedNotice(HERE));
    const notes = await thingsOf(database, notice?.id ?? '', 'note');
    expect(notes).toHaveLength(NOTES_OF_EACH);
  });
  // A cursor over the keys meets the notice at each of them.
  const keys = 18;
  expect(read.things).toBeLessThanOrEqual(THINGS_OF_A_PAGE + 2 * keys);
  expect(Object.keys(read)).toEqual(['things']);
});

test('of a note’s history its own wordings are read alone', async () => {
  const read = await countRecords(() => historyOf(database, idOf(3, 1)));
  expect(read).toEqual({ revisions: 1 });
});

test('saving a note reads what that note is made of', async () => {
  const of = crypto.randomUUID();
  const by = { id: crypto.randomUUID(), name: '' };
  const read = await countRecords(async () => {
    const met = savedNotice(HERE);
    const { id: notice, changes, texts } = await noticeRecord(database, met, '');
    const parents = await withTwins(database, of, []);
    const content: Note = {
      notice,
      selector: null,
      text: '新的批注',
      codes: [],
      colour: 'blue',
      tags: [],
    };
    const change = { kind: 'note', of, parents, content } as const;
    await revise(database, [...changes, change], { by, now: Date.now(), texts });
  });
  expect(read.revisions).toBeLessThanOrEqual(2);
  expect(read.things).toBeLessThanOrEqual(40);
});
