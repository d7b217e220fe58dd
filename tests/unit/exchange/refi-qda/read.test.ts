import { expect, test } from 'vitest';
import { plainCharacters } from '../../../../lib/exchange/plain-characters.ts';
import { writeQdc } from '../../../../lib/exchange/refi-qda/qdc.ts';
import { writeQdpx } from '../../../../lib/exchange/refi-qda/qdpx.ts';
import { readQdc } from '../../../../lib/exchange/refi-qda/read-qdc.ts';
import { readQdpx } from '../../../../lib/exchange/refi-qda/read-qdpx.ts';
import type { Collection } from '../../../../lib/model/collection.ts';
import { HOSTILE, sampleCollection, sampleNotice } from '../../../support/sample-collection.ts';

const options = { language: 'zh-CN' } as const;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const [WRITTEN] = sampleNotice.notes!;
const [CODE] = WRITTEN!.note.codes;

/** A collection as it comes back from a project. */
async function there(collection: Collection) {
  const file = await writeQdpx(collection, options);
  const read = readQdpx(file?.content as Uint8Array);
  if ('fault' in read) throw new Error(read.fault.message);
  return read;
}

test('coded passages come back with their words, memo, codes, tags, writer and times; findings of the machine do not', async () => {
  const { notes, notTaken, codes } = await there(sampleCollection);
  expect(notes).toEqual([
    {
      id: `urn:uuid:${WRITTEN?.id}`,
      url: sampleNotice.url,
      selector: {
        exact: '新增電子證照10類以上',
        seen: '新增電子證照10類以上',
        prefix: expect.stringMatching(/一網通辦”。$/u),
        suffix: expect.stringMatching(/^，應當於6月底前完成/u),
      },
      text: '与去年相同？',
      tags: ['重点'],
      codes: [{ id: `urn:uuid:${CODE}`, name: '数字政府' }],
      colour: 'blue',
      by: { id: `urn:uuid:${WRITTEN?.by.id}`, name: '甲' },
      created: WRITTEN?.created,
      changed: WRITTEN?.changed,
    },
  ]);
  expect([...notTaken.keys()]).toEqual(['machine']);
  expect(codes.map(({ id, name }) => [id, name])).toEqual([[CODE, '数字政府']]);
});

test.each(HOSTILE)(
  'a memo that says %j comes back saying so, without what XML cannot hold',
  async (text) => {
    const note = { ...WRITTEN!, note: { ...WRITTEN!.note, text } };
    const notice = { ...sampleNotice, notes: [note] };
    const { notes } = await there({ ...sampleCollection, notices: [notice] });
    expect(notes[0]?.text).toBe(plainCharacters(text));
  },
);

test('a codebook comes back as it was, with its tree', async () => {
  const child = '11111111-1111-4111-8111-111111111111';
  const codes = new Map([
    ...(sampleCollection.codes ?? []),
    [
      child,
      { name: '<一网&通办>', description: '甲\n"乙"', colour: 'green' as const, parent: CODE! },
    ],
  ]);
  const file = await writeQdc({ ...sampleCollection, codes }, options);
  const read = readQdc(bytesOf(file?.content as string));
  expect('codes' in read && read.codes).toEqual([...codes].map(([id, code]) => ({ id, ...code })));
});

/** A codebook as other tools write it: GUIDs in braces and large letters, a prefix, a group, another colour, a mark at the beginning. */
const OTHER = `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- NVivo -->
<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0" origin='X'>
  <q:Codes>
    <q:Code guid="{AAAAAAAA-1111-4111-8111-111111111111}" name="主题" isCodable="false">
      <q:Description><![CDATA[a < b]]> &#x4E00;</q:Description>
      <q:Code guid="bbbbbbbb-1111-4111-8111-111111111111" name="财政&#10;投入" isCodable="true" color="#e0a010"/>
      <q:Code guid="no guid" name="丢"/>
    </q:Code>
  </q:Codes>
  <q:Sets/>
</q:CodeBook>`;

test('a codebook of another tool is understood', () => {
  const read = readQdc(bytesOf(OTHER));
  const parent = 'aaaaaaaa-1111-4111-8111-111111111111';
  expect('codes' in read && read.codes).toEqual([
    { id: parent, name: '主题', description: 'a < b 一', colour: 'grey', parent: null },
    {
      id: 'bbbbbbbb-1111-4111-8111-111111111111',
      name: '财政\n投入',
      description: '',
      colour: 'orange',
      parent,
    },
  ]);
});
