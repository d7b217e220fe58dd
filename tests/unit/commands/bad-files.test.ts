import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blockTexts, NOTICE, runRead, scratchFolder } from '../../support/run-read.ts';

const { folder, write, remove } = scratchFolder();
afterAll(remove);

function giant(name: string): string {
  const file = write(name, 'a');
  truncateSync(file, 17 * 1024 * 1024);
  return file;
}

function emptyFolder(name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}

const noise = Uint8Array.from({ length: 999 }, (_, at) => (at * 37) % 256);

/** Each file that cannot be read, and what is said of it. */
const BAD: readonly (readonly [file: string, reason: string])[] = [
  [join(folder, 'missing.txt'), 'does not exist'],
  [write('empty.txt', ''), 'is empty'],
  [write('nothing.html', '<p>&nbsp;</p>'), 'has no text'],
  [write('picture.txt', noise), 'is binary and no text'],
  [write('picture.html', noise), 'is binary and no text'],
  [write('notice.pdf', '%PDF-1.4'), 'is neither .html, .htm nor .txt'],
  [write('pdf.txt', '%PDF-1.4\nabc'), 'is a PDF file and no text'],
  [write('word.txt', 'PK\u0003\u0004abc'), 'is a ZIP archive or an Office document and no text'],
  [giant('giant.txt'), 'is too large: 17 MB, at most 16 are read'],
  [emptyFolder('none'), 'is a folder without .html, .htm or .txt files'],
];

test('what cannot be read is said in one line each, and the rest is read', () => {
  const good = write('good.txt', NOTICE.join('\n'));
  const { status, stderr, rows } = runRead(good, ...BAD.map(([file]) => file), good);
  expect(status).toBe(1);
  // Folders that stand for no file are found before the first file is read.
  expect(stderr.trimEnd().split('\n').sort()).toEqual(
    BAD.map(([file, reason]) => `${file}: ${reason}`).sort(),
  );
  expect(rows.map(blockTexts)).toEqual([NOTICE, NOTICE]);
});
