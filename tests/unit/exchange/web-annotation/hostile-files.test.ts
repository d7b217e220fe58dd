import { expect, test } from 'vitest';
import { readAnnotations } from '../../../../lib/exchange/web-annotation/read-annotations.ts';

const ANNOTATION = {
  type: 'Annotation',
  id: 'urn:1',
  bodyValue: '甲',
  target: 'https://a.example/',
};
const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** Files of which nothing can be taken, and what is told. */
const FILES: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', bytesOf(''), 'not-json'],
  ['other JSON', bytesOf({ notes: [1] }), 'no-annotations'],
  ['a file that was cut', bytesOf(JSON.stringify([ANNOTATION]).slice(0, 30)), 'not-json'],
  ['GB 18030', Uint8Array.of(0x22, 0xbc, 0xd7, 0x22), 'not-utf8'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x5b, 0, 0x5d, 0), 'not-utf8'],
  [
    'lists without end',
    bytesOf(`${'{"items":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    'no-annotations',
  ],
  ['200,001 annotations', bytesOf(`[${'{"target":1},'.repeat(200_000)}{"target":1}]`), 'too-large'],
];

test.each(FILES)('%s is told', (_, bytes, failure) => {
  const result = readAnnotations(bytes);
  expect('fault' in result && result.fault.failure).toBe(failure);
});

test('prototypes that a file brings stay in the file', () => {
  const polluted = JSON.stringify({ annotations: [ANNOTATION] }).replace(
    '"id"',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id"',
  );
  const result = readAnnotations(bytesOf(polluted));
  const notes = 'notes' in result ? result.notes : [];
  expect(notes).toHaveLength(1);
  expect(JSON.stringify(notes)).not.toContain('polluted');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
