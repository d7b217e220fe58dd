import { Dexie, type Transaction } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import { revisionSchema } from '../../../lib/model/revision.ts';
import type { CodedSegment } from '../../../lib/notebook/coding/coded-segment.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import { findNotices, historyOf, thingsOf } from '../../../lib/store/find-notice.ts';
import { revise } from '../../../lib/store/revise.ts';
import { declareVersions, SCHEMA_VERSIONS } from '../../../lib/store/schema-versions.ts';
import { loadText } from '../../../lib/store/texts.ts';
import { watchCoded } from '../../../lib/store/watch-coded.ts';
import {
  type RawDatabase,
  type RawSchema,
  rawSchemaOf,
  removeDatabase,
  writeRawDatabase,
} from '../../support/raw-database.ts';

const FIXTURES: readonly RawDatabase[] = Object.values(
  import.meta.glob<RawDatabase>('../../fixtures/store/version-*.json', {
    eager: true,
    import: 'default',
  }),
);

let name: string;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => removeDatabase(name));

const schemaOf = ({ version, tables }: RawDatabase): RawSchema => ({
  version,
  tables: Object.fromEntries(
    Object.entries(tables).map(([table, { key, indexes }]) => [table, { key, indexes }]),
  ),
});

/** The tables that a new notebook of this version has. */
async function schemaOfVersion(version: number): Promise<RawSchema> {
  const fresh = `${name}-fresh`;
  const database = new Dexie(fresh);
  declareVersions(
    database,
    SCHEMA_VERSIONS.filter((each) => each.version <= version),
  );
  await database.open();
  database.close();
  const schema = await rawSchemaOf(fresh);
  await removeDatabase(fresh);
  return schema;
}

test('of every version that was shipped a notebook is kept to try today’s program on', () => {
  const kept = FIXTURES.map(({ version }) => version);
  expect(kept.toSorted()).toEqual(SCHEMA_VERSIONS.map(({ version }) => version).toSorted());
});

test.each(FIXTURES)('the tables of version $version are as they were shipped', async (fixture) => {
  expect(await schemaOfVersion(fixture.version)).toEqual(schemaOf(fixture));
});

test.each(FIXTURES)('of a notebook of version $version nothing is lost', async (fixture) => {
  await writeRawDatabase({ name, raw: fixture });
  const database = await openDatabase(name);
  const wordings = await database.revisions.toArray();
  expect(wordings).toHaveLength(fixture.tables.revisions?.rows.length ?? 0);
  expect(wordings.map((each) => revisionSchema.parse(each))).toEqual(wordings);

  const [kept] = wordings.filter(({ kind }) => kind === 'notice');
  if (kept?.kind !== 'notice' || kept.content === null)
    throw new Error('The fixture has no notice.');
  const [notice] = await findNotices(database, kept.content);
  const id = notice?.id ?? '';
  const notes = await thingsOf(database, id, 'note');
  const texts = notes.map(({ heads }) => heads.map(({ content }) => (content as Note).text));
  expect(texts.toSorted()).toEqual([
    ['先核对数字'],
    ['定稿：口径问行政审批局'],
    ['甲：看检查记录', '乙：看投诉记录'],
  ]);
  expect(await thingsOf(database, id, 'verdict')).toHaveLength(1);
  const history = await historyOf(database, notes[0]?.id ?? '');
  expect(history[0]?.content).toMatchObject({ text: '初稿' });
  expect(await loadText(database, kept.content.text)).toContain('线上办理率达到95%以上');
  database.close();
});

test.each(FIXTURES)('a notebook of version $version is written on from there', async (fixture) => {
  await writeRawDatabase({ name, raw: fixture });
  const database = await openDatabase(name);
  const latest = (await database.clocks.get('latest'))?.clock;
  const by = { id: crypto.randomUUID(), name: '' };
  const [deleted] = (await database.things.toArray()).filter(({ state }) => state === 'deleted');
  const of = deleted?.id ?? '';
  const [first, last] = await historyOf(database, of);
  const content = first?.kind === 'note' ? first.content : null;
  const parents = [last?.id ?? ''];
  const [wording] = await revise(database, [{ kind: 'note', of, parents, content }], {
    by,
    now: 0,
  });
  expect(wording?.at.time).toBeGreaterThanOrEqual(latest?.time ?? 0);
  expect(await database.things.get(of)).toMatchObject({ state: 'one' });
  database.close();
  const newest = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version));
  expect(await rawSchemaOf(name)).toEqual(await schemaOfVersion(newest));
});

test.each(FIXTURES)('coded notes of version $version are found by their codes', async (fixture) => {
  await writeRawDatabase({ name, raw: fixture });
  const database = await openDatabase(name);
  const coded = await new Promise<readonly CodedSegment[]>((resolve, reject) => {
    watchCoded(database, { next: resolve, failed: reject });
  });
  expect(coded.map(({ note }) => note.text)).toEqual(['定稿：口径问行政审批局']);
  database.close();
});

test('an upgrade that breaks off half-way leaves the notebook as it was', async () => {
  const [fixture] = FIXTURES;
  if (fixture === undefined) throw new Error('There is no fixture.');
  await writeRawDatabase({ name, raw: fixture });
  const next = fixture.version + 1;
  const upgrade = async (transaction: Transaction) => {
    await transaction.table('revisions').clear();
    throw new Error('Half-way.');
  };
  const database = new Dexie(name);
  const before = SCHEMA_VERSIONS.filter(({ version }) => version <= fixture.version);
  declareVersions(database, [...before, { version: next, stores: { tags: 'id' }, upgrade }]);
  await expect(database.open()).rejects.toThrow('Half-way.');
  database.close();
  expect(await rawSchemaOf(name)).toEqual(schemaOf(fixture));
  const again = await openDatabase(name);
  expect(await again.revisions.count()).toBe(fixture.tables.revisions?.rows.length);
  again.close();
});
