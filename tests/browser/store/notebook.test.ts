import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Author } from '../../../lib/model/author.ts';
import type { Note } from '../../../lib/model/note.ts';
import type { Revision } from '../../../lib/model/revision.ts';
import type { SavedNotice } from '../../../lib/model/saved-notice.ts';
import { fingerprint } from '../../../lib/notebook/fingerprint.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findNotices, historyOf, thingsOf } from '../../../lib/store/find-notice.ts';
import { type Change, restoring, revise } from '../../../lib/store/revise.ts';
import { saveRevisions } from '../../../lib/store/save-revisions.ts';
import { loadText, packText } from '../../../lib/store/texts.ts';
import { dropDatabase, newDatabase } from '../../support/test-database.ts';

const TEXT =
  '关于印发《优化营商环境行动方案》的通知\n各镇人民政府要把优化营商环境工作摆上重要议事日程。';
const me: Author = { id: crypto.randomUUID(), name: '甲' };
const notice = crypto.randomUUID();
let database: Database;

beforeEach(async () => {
  database = await newDatabase();
});
afterEach(() => dropDatabase(database));

const noteChange = (of: string, parents: string[], text: string | null): Change => ({
  kind: 'note',
  of,
  parents,
  content:
    text === null
      ? null
      : ({ notice, selector: null, text, codes: [], colour: 'yellow', tags: [] } satisfies Note),
});

const write = (...changes: Change[]) => revise(database, changes, { by: me, now: Date.now() });
const notesNow = async () => {
  const rows = await thingsOf(database, notice, 'note');
  return rows.map(({ state, heads }) => ({
    state,
    texts: heads.map(({ content }) => (content as Note | null)?.text ?? null),
  }));
};

async function savedNotice(url: string, text: string): Promise<SavedNotice> {
  return {
    urls: [url],
    fields: {
      isNotice: true,
      score: 1,
      title: '关于印发《优化营商环境行动方案》的通知',
      issuers: [],
      docNumber: null,
      date: null,
      addressees: [],
      genre: '方案',
    },
    text: (await packText(text)).hash,
    fingerprint: fingerprint(text),
    tags: [],
  };
}

test('a note that was saved is there when the notebook is opened again', async () => {
  await write(noteChange(crypto.randomUUID(), [], '要点'));
  database.close();
  database = await openDatabase(database.name);
  expect(await notesNow()).toEqual([{ state: 'one', texts: ['要点'] }]);
});

test('two tabs that edit one note both keep their words', async () => {
  const note = crypto.randomUUID();
  const [first] = await write(noteChange(note, [], '初稿'));
  const from = [first?.id ?? ''];
  await Promise.all([
    write(noteChange(note, from, '标签页一')),
    write(noteChange(note, from, '标签页二')),
  ]);
  const [row] = await notesNow();
  expect(row?.state).toBe('conflict');
  expect(new Set(row?.texts)).toEqual(new Set(['标签页一', '标签页二']));
});

test('a deleted note is gone from the page, and comes back by undo', async () => {
  const note = crypto.randomUUID();
  const [first] = await write(noteChange(note, [], '要点'));
  const [deletion] = await write(noteChange(note, [first?.id ?? ''], null));
  expect(await notesNow()).toEqual([]);
  await write(restoring(first as Revision, [deletion as Revision]));
  expect(await notesNow()).toEqual([{ state: 'one', texts: ['要点'] }]);
});

test('every earlier wording can be brought back', async () => {
  const note = crypto.randomUUID();
  const [first] = await write(noteChange(note, [], '第一稿'));
  const [second] = await write(noteChange(note, [first?.id ?? ''], '第二稿'));
  const wordings = await historyOf(database, note);
  expect(wordings.map(({ content }) => (content as Note).text)).toEqual(['第一稿', '第二稿']);
  await write(restoring(wordings[0] as Revision, [second as Revision]));
  expect(await notesNow()).toEqual([{ state: 'one', texts: ['第一稿'] }]);
});

test('of a save that fails half-way nothing is written', async () => {
  const good = noteChange(crypto.randomUUID(), [], '好');
  const uncloneable = { hash: 'a'.repeat(64), gzip: (() => {}) as unknown as ArrayBuffer };
  await expect(revise(database, [good], { by: me, now: 1, texts: [uncloneable] })).rejects.toThrow(
    'notebook',
  );
  expect(await notesNow()).toEqual([]);
  expect(await database.revisions.count()).toBe(0);
});

test('the same wordings saved twice are kept once', async () => {
  const written = await write(noteChange(crypto.randomUUID(), [], '要点'));
  expect(await saveRevisions(database, [...written, ...written])).toBe(0);
  expect(await database.revisions.count()).toBe(1);
});

test('a notebook of a newer program is left as it is, and said to be one', async () => {
  database.close();
  const newer = new Dexie(database.name);
  newer.version(99).stores({ future: 'id' });
  await newer.open();
  await newer.table('future').add({ id: 'kept' });
  newer.close();
  await expect(openDatabase(database.name)).rejects.toMatchObject({ failure: 'newer' });
  const again = await newer.open();
  expect(await again.table('future').count()).toBe(1);
  again.close();
});

test('a text comes back letter for letter', async () => {
  const text = `${TEXT}\n關(guān)于\u{20BB7}\u0000“”`;
  const row = await packText(text);
  await database.texts.put(row);
  expect(await loadText(database, row.hash)).toBe(text);
  expect(await loadText(database, 'b'.repeat(64))).toBeUndefined();
});

test('a notice is met again at its address, at a mirror of it, and not at another notice', async () => {
  const at = (url: string, text: string) => savedNotice(url, text);
  const content = await at('https://www.jinshan.gov.cn/a/1.html', TEXT);
  await write({ kind: 'notice', of: notice, parents: [], content });
  const found = async (url: string, text: string) =>
    (await findNotices(database, await at(url, text))).map(({ id }) => id);
  expect(await found('http://m.jinshan.gov.cn/a/1.html?utm_source=x#top', '另一篇文字')).toEqual([
    notice,
  ]);
  expect(await found('https://mirror.example/2.html', TEXT.replaceAll('优', '優(yōu)'))).toEqual([
    notice,
  ]);
  expect(
    await found(
      'https://other.example/3.html',
      '关于做好2024年防汛抗旱工作的意见，各地水务部门应当落实责任。',
    ),
  ).toEqual([]);
});
