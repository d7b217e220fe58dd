import { expect, test } from 'vitest';
import { readBundle } from '../../../../lib/exchange/bundle/read-bundle.ts';
import type { Revision } from '../../../../lib/model/revision.ts';
import { playedTeam, settle } from '../../../support/played-team.ts';
import { sampleRevisions } from '../../../support/sample-bundle.ts';

const NOTICE_FIRST = sampleRevisions[0] as Revision;
const NOTE_FIRST = sampleRevisions[2] as Revision;

test('what one writes the other has, and then nobody reads or writes anything any more', async () => {
  const { drive, li, wang } = playedTeam();
  li.write(...sampleRevisions);
  await settle(drive, [li, wang]);
  expect(wang.all).toEqual(li.all);
  expect([...drive.files.keys()]).toEqual(['piyue-李四-00000000.jsonl']);
  const { written, read } = drive.counts;
  await settle(drive, [li, wang]);
  expect(drive.counts).toEqual({ written, read });
});

test('each file can be read without the others: a note comes with its notice and its codes', async () => {
  const { drive, li, wang } = playedTeam();
  li.write(NOTICE_FIRST, sampleRevisions[1] as Revision);
  await settle(drive, [li, wang]);
  wang.write(NOTE_FIRST);
  await settle(drive, [li, wang]);
  const { bytes } = drive.files.get('piyue-王五-00000001.jsonl') ?? { bytes: new Uint8Array() };
  const read = await readBundle(bytes);
  if ('fault' in read) throw new Error(read.fault.message);
  expect(new Set(read.bundle.revisions.map(({ kind }) => kind))).toEqual(
    new Set(['notice', 'code', 'note']),
  );
});

test('a file that is removed is written again by those who know what it held', async () => {
  const { drive, li, wang, zhao } = playedTeam();
  li.write(...sampleRevisions);
  await settle(drive, [li, wang]);
  drive.files.clear();
  await settle(drive, [wang]);
  await settle(drive, [zhao]);
  expect(zhao.all).toEqual(li.all);
});

test('a half-written file takes nothing in, is told, and is taken when it is whole', async () => {
  const { drive, li, wang } = playedTeam();
  li.write(...sampleRevisions);
  await li.sync();
  const [[name, whole] = ['', undefined]] = drive.files;
  drive.cut(name, 0.7);
  await wang.sync();
  expect(wang.all).toEqual([]);
  expect([...wang.remembered.values()].map(({ fault }) => fault?.failure)).toEqual(['cut']);
  drive.files.set(name, whole as NonNullable<typeof whole>);
  await wang.sync();
  expect(wang.all).toEqual(li.all);
  expect(wang.remembered.get(name)?.fault).toBeNull();
});

test('while a colleague’s file is being copied, nobody writes what it held in its stead; after a day they do', async () => {
  const { drive, li, wang } = playedTeam();
  li.write(...sampleRevisions);
  await settle(drive, [li, wang]);
  const [name = ''] = drive.files.keys();
  drive.cut(name, 0.5);
  await settle(drive, [wang]);
  expect(drive.files.size).toBe(1);
  drive.now += 86_400_000;
  await settle(drive, [wang]);
  expect(drive.files.size).toBe(2);
});

test('where the folder cannot be written, others are read all the same, and it is told', async () => {
  const { li, wang } = playedTeam();
  li.write(NOTICE_FIRST);
  await li.sync();
  wang.write(NOTE_FIRST);
  wang.isFull = true;
  expect(await wang.sync()).toEqual({ changed: 1, conflicts: 0, from: ['李四'], isWritten: false });
  expect(wang.all).toHaveLength(2);
});

test('a new name of its person gives the file a new name, and takes the old one away', async () => {
  const { drive, li } = playedTeam();
  li.write(...sampleRevisions);
  await li.sync();
  li.me = { ...li.me, name: '李 四/老' };
  await settle(drive, [li]);
  expect([...drive.files.keys()]).toEqual(['piyue-李 四_老-00000000.jsonl']);
});
