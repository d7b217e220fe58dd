import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeBundle } from '../../../../lib/exchange/bundle/make-bundle.ts';
import { readBundle } from '../../../../lib/exchange/bundle/read-bundle.ts';
import { sampleBundle, uuid } from '../../../support/sample-bundle.ts';

const WHOLE = makeBundle(sampleBundle, 'x').content as string;
const LINES = WHOLE.trimEnd().split('\n');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** UTF-16, little-endian, with or without its mark. */
function utf16(text: string, mark: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(mark + text, (unit) => unit.charCodeAt(0)).buffer);
}

/** The file with one line put in another's place. */
function withLine(number: number, change: (line: string) => string): string {
  return LINES.map((line, at) => (at === number - 1 ? change(line) : line)).join('\n');
}

/** The file with a further record before its end. */
function withRecord(record: string): string {
  return [...LINES.slice(0, -1), record, `{"record":"end","records":${LINES.length}}`, ''].join(
    '\n',
  );
}

const revision = (members: object) =>
  JSON.stringify({
    record: 'revision',
    revision: {
      ...{ id: uuid(900), of: uuid(20), kind: 'note', parents: [], content: null },
      at: { time: 1, count: 0, device: uuid(1) },
      by: { id: uuid(1), name: '' },
      ...members,
    },
  });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const lastLine = LINES.length;

/** Files, and what is said of each. */
const FILES: readonly (readonly [string, Uint8Array | string, object])[] = [
  ['an empty file', '', { failure: 'not-bundle' }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), { failure: 'not-bundle' }],
  ['other JSON', '{"notes":[]}\n', { failure: 'not-bundle' }],
  ['a packed bundle', gzipSync(bytesOf(WHOLE)), { failure: 'not-bundle' }],
  ['UTF-16 with its mark', utf16(WHOLE, '\uFEFF'), { failure: 'not-utf8' }],
  ['UTF-16 without it', utf16(WHOLE, ''), { failure: 'not-utf8' }],
  // 甲 in GB 18030.
  [
    'GB 18030',
    Uint8Array.of(
      ...bytesOf(`${LINES[0]}\n{"record":"text","text":"`),
      0xbc,
      0xd7,
      ...bytesOf('"}\n'),
    ),
    { failure: 'not-utf8', line: 2 },
  ],
  [
    'a newer edition that holds more',
    withLine(1, (line) => line.replace(/"needs":\d+/u, '"needs":99')),
    { failure: 'newer' },
  ],
  [
    'an edition that is none',
    withLine(1, (line) => line.replace(/"needs":\d+/u, '"needs":0')),
    { failure: 'damaged', line: 1, field: 'needs' },
  ],
  ['no end', LINES.slice(0, -1).join('\n'), { failure: 'cut' }],
  [
    'a lost line',
    LINES.toSpliced(3, 1).join('\n'),
    { failure: 'damaged', line: lastLine - 1, field: 'records' },
  ],
  ['more after the end', `${WHOLE}{}`, { failure: 'damaged', line: lastLine + 1 }],
  ['two files in one', WHOLE + WHOLE, { failure: 'damaged', line: lastLine + 1 }],
  ['a second header', withRecord(LINES[0] ?? ''), { failure: 'damaged', line: lastLine }],
  [
    'a record of no kind',
    withRecord('{"record":"virus"}'),
    { failure: 'damaged', line: lastLine, field: 'record' },
  ],
  ['a list', withRecord('[]'), { failure: 'damaged', line: lastLine }],
  ['nesting without end', withRecord(nested(1_000_000)), { failure: 'damaged', line: lastLine }],
  [
    'nesting in a field',
    withRecord(revision({ content: JSON.parse(nested(2000)) })),
    { failure: 'damaged', line: lastLine, field: 'revision.content' },
  ],
  ['an empty line', withRecord(''), { failure: 'damaged', line: lastLine }],
  [
    'a further member',
    withRecord(revision({ admin: true })),
    { failure: 'damaged', line: lastLine, field: 'revision' },
  ],
  [
    'a prototype',
    withRecord(revision({}).replace('"kind"', '"__proto__":{"polluted":1},"kind"')),
    { failure: 'damaged', line: lastLine },
  ],
  [
    'a constructor',
    withRecord(revision({}).replace('"kind"', '"constructor":{"prototype":{"polluted":1}},"kind"')),
    { failure: 'damaged', line: lastLine },
  ],
  [
    'an id that is none',
    withRecord(revision({ id: '../../x' })),
    { failure: 'damaged', line: lastLine, field: 'revision.id' },
  ],
  [
    'another thing under a known id',
    withRecord(revision({ kind: 'code' })),
    { failure: 'damaged', line: lastLine, field: 'revision.kind' },
  ],
  [
    'a wording that follows on itself',
    withRecord(revision({ parents: [uuid(900)] })),
    { failure: 'damaged', line: lastLine, field: 'revision.parents' },
  ],
  [
    'two wordings that follow on each other',
    withRecord(
      `${revision({ id: uuid(901), parents: [uuid(902)] })}\n${revision({ id: uuid(902), parents: [uuid(901)] })}`,
    ).replace(/"records":\d+/u, `"records":${LINES.length + 1}`),
    { failure: 'damaged', field: 'revision.parents' },
  ],
  [
    'a clock of the year 3000',
    withRecord(revision({ at: { time: 32_503_680_000_000, count: 0, device: uuid(1) } })),
    { failure: 'damaged', line: lastLine, field: 'revision.at.time' },
  ],
  [
    'a time that is no time',
    withRecord(revision({ at: { time: 9e15, count: 0, device: uuid(1) } })),
    { failure: 'damaged', line: lastLine, field: 'revision.at.time' },
  ],
  [
    'a count without end',
    withRecord(revision({ at: { time: 1, count: 2 ** 52, device: uuid(1) } })),
    { failure: 'damaged', line: lastLine, field: 'revision.at.count' },
  ],
  [
    'a text under another’s hash',
    withLine(2, (line) => line.replace('某', '我').replace('要求', '請求')),
    { failure: 'damaged', line: 2, field: 'hash' },
  ],
  [
    'a line longer than any',
    withRecord(`"${'x'.repeat(17 * 2 ** 20)}"`),
    { failure: 'too-large', line: lastLine },
  ],
];

test.each(FILES)('%s is told, and nothing of it is taken', async (_, file, told) => {
  const read = await readBundle(typeof file === 'string' ? bytesOf(file) : file);
  expect('fault' in read && read.fault).toMatchObject(told);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('a file that is broken off at any byte is never taken for a whole one', async () => {
  const bytes = bytesOf(WHOLE);
  const taken: number[] = [];
  for (let length = 0; length < bytes.length; length += 1) {
    const read = await readBundle(bytes.subarray(0, length));
    if ('bundle' in read) taken.push(length);
  }
  // Without the last line feed alone nothing is missing.
  expect(taken).toEqual([bytes.length - 1]);
});

test('what a newer program adds for the machine alone is passed over, and all that people wrote is taken', async () => {
  const newer = withRecord('{"record":"picture","of":1}').replace(
    /"version":\d+/u,
    '"version":99,"colour":"red"',
  );
  const read = await readBundle(bytesOf(newer));
  expect('bundle' in read && read.bundle).toEqual(sampleBundle);
});

test('a file that an editor saved with a mark and its own line breaks is taken', async () => {
  const read = await readBundle(bytesOf(`\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`));
  expect('bundle' in read && read.bundle).toEqual(sampleBundle);
});
