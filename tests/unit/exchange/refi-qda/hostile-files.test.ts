import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeQdpx } from '../../../../lib/exchange/refi-qda/qdpx.ts';
import { readQdc } from '../../../../lib/exchange/refi-qda/read-qdc.ts';
import { readQdpx } from '../../../../lib/exchange/refi-qda/read-qdpx.ts';
import { sampleCollection } from '../../../support/sample-collection.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const book = (codes: string) =>
  `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes}</Codes></CodeBook>`;
const CODE = '<Code guid="11111111-1111-4111-8111-111111111111" name="x" isCodable="true"/>';

/** Documents that are no codebook, and what is told. */
const DOCUMENTS: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', bytesOf(''), 'not-xml'],
  ['another document', bytesOf('<html/>'), 'no-codebook'],
  ['a cut document', bytesOf(book(CODE).slice(0, 90)), 'not-xml'],
  ['two documents', bytesOf(book(CODE) + book(CODE)), 'not-xml'],
  ['GB 18030', Uint8Array.of(...bytesOf('<a b="'), 0xbc, 0xd7, ...bytesOf('"/>')), 'not-utf8'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x61, 0), 'not-utf8'],
  ['entities that grow', bytesOf(`<!DOCTYPE a [<!ENTITY b "bb">]>${book('&b;')}`), 'not-xml'],
  [
    'another file as an entity',
    bytesOf(`<!DOCTYPE a SYSTEM "file:///etc/passwd">${book('')}`),
    'not-xml',
  ],
  ['an unknown entity', bytesOf(book('&nbsp;')), 'not-xml'],
  ['half a character', bytesOf(book('&#xD800;')), 'not-xml'],
  ['elements without end', bytesOf('<a>'.repeat(100_000)), 'not-xml'],
  ['an attribute twice', bytesOf('<CodeBook a="1" a="2"/>'), 'not-xml'],
  ['a tag of a million blanks', bytesOf(`<a${' '.repeat(1_000_000)}`), 'not-xml'],
  ['a million quotation marks', bytesOf(`<a ${'b="'.repeat(1_000_000)}`), 'not-xml'],
];

test.each(DOCUMENTS)('%s is told', (_, bytes, failure) => {
  const read = readQdc(bytes);
  expect('fault' in read && read.fault.failure).toBe(failure);
});

test('names that are prototypes are mere names', () => {
  const read = readQdc(bytesOf(book(CODE.replace('name="x"', 'name="__proto__" __proto__="y"'))));
  expect('codes' in read && read.codes.map(({ name }) => name)).toEqual(['__proto__']);
  expect(({} as { y?: unknown }).y).toBeUndefined();
});

const project = strToU8('<Project name="x" xmlns="urn:QDA-XML:project:1.0"/>');
const archive = (files: Record<string, Uint8Array>) => zipSync(files, { level: 0 });
const WHOLE = await writeQdpx(sampleCollection, { language: 'en' });
const BYTES = WHOLE?.content as Uint8Array;

/** The archive with four bytes in its directory changed: `field` bytes after the beginning of its `nth` entry. */
function forged(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 4; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + field, value, true);
    break;
  }
  return copy;
}

/** A name of the same length, put in place of another in the whole archive. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** Archives that are no project, and what is told. */
const ARCHIVES: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'not-zip'],
  ['a text', bytesOf('x'.repeat(1000)), 'not-zip'],
  ['an archive of other things', archive({ 'a.txt': project }), 'no-project'],
  ['a project that is none', archive({ 'project.qde': strToU8('<a/>') }), 'no-project'],
  ['a project that is no XML', archive({ 'project.qde': strToU8('<a>') }), 'not-xml'],
  [
    'a bomb that says so',
    forged(
      archive({ 'project.qde': project, 'sources/a.txt': new Uint8Array(9_000_000) }),
      24,
      300 * 2 ** 20,
    ),
    'too-large',
  ],
  [
    'a bomb that says 10 bytes',
    forged(archive({ 'project.qde': project, 'sources/a.txt': new Uint8Array(9_000_000) }), 24, 10),
    'damaged',
  ],
  ['a size of four billion', forged(BYTES, 24, 0xfffffff0), 'too-large'],
  ['another check sum', forged(BYTES, 16, 1), 'damaged'],
  ['a path that goes up', archive({ 'project.qde': project, '../x': project }), 'damaged'],
  ['an absolute path', archive({ 'project.qde': project, '/etc/x': project }), 'damaged'],
  ['a path of Windows', archive({ 'project.qde': project, 'C:\\x': project }), 'damaged'],
  [
    'a name twice',
    renamed(archive({ 'project.qde': project, 'aroject.qde': project }), 'aroject', 'project'),
    'damaged',
  ],
  [
    'a prototype as name',
    renamed(archive({ 'project.qde': project, aaprotoaa: project }), 'aaprotoaa', '__proto__'),
    'damaged',
  ],
  [
    '20,001 files',
    archive(
      Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}`, new Uint8Array()])),
    ),
    'too-large',
  ],
];

test.each(ARCHIVES)('%s is told', (_, bytes, failure) => {
  const read = readQdpx(bytes);
  expect('fault' in read && read.fault.failure).toBe(failure);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('an archive that is broken off at any byte is never taken', () => {
  const taken: number[] = [];
  for (let length = 0; length < BYTES.length; length += 1) {
    if (!('fault' in readQdpx(BYTES.subarray(0, length)))) taken.push(length);
  }
  expect(taken).toEqual([]);
});

test('positions that lie in no text, or end before they begin, are counted and left', () => {
  const at = (start: string, end: string, guid: number) =>
    `<PlainTextSelection guid="0000000${guid}-0000-4000-8000-000000000000" startPosition="${start}" endPosition="${end}"/>`;
  const xml = `<Project><Sources><TextSource plainTextPath="internal://a.txt"><Description>http://a.cn/</Description>${at('0', '2', 1)}${at('-1', '2', 2)}${at('3', '1', 3)}${at('9', '12', 4)}${at('x', '', 5)}</TextSource></Sources></Project>`;
  const read = readQdpx(
    archive({ 'project.qde': strToU8(xml), 'sources/a.txt': strToU8('𠮷二三') }),
  );
  if ('fault' in read) throw new Error(read.fault.message);
  expect(read.notes.map(({ selector }) => selector?.exact)).toEqual(['𠮷二']);
  expect([...read.notTaken]).toEqual([['no-words', 4]]);
});
