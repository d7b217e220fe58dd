import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blockTexts, NOTICE, pageOf, runRead, scratchFolder } from '../../support/run-read.ts';

const { folder, write, remove } = scratchFolder();
afterAll(remove);

const linesOf = (row: { blocks: readonly { line: number }[] } | undefined) =>
  row?.blocks.map(({ line }) => line);

test('one line of JSON a file, in the order given, with the lines and quotes of the file', () => {
  const files = [
    write('b.txt', `${NOTICE[0]}\n\n${NOTICE[1]}\r\n\n${NOTICE[2]}`),
    write('a.html', pageOf([NOTICE[0] ?? '', '&nbsp;', NOTICE[1] ?? '', `<b>${NOTICE[2]}</b>`])),
  ];
  const { status, stderr, rows } = runRead(...files);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(rows.map(({ file }) => file)).toEqual(files);
  expect(rows.map(blockTexts)).toEqual([NOTICE, NOTICE]);
  expect(rows.map(linesOf)).toEqual([
    [1, 3, 5],
    [1, 2, 3],
  ]);
  for (const { targets } of rows) {
    expect(targets).toHaveLength(1);
    for (const { start, end, quote } of targets) expect(NOTICE[2]?.slice(start, end)).toBe(quote);
  }
});

test('a folder stands for its files, in the order of their names, without what a browser saved beside a page', () => {
  const root = join(folder, 'many');
  for (const name of ['', 'deep', 'b_files']) mkdirSync(join(root, name), { recursive: true });
  for (const name of ['b.html', 'b_files/frame.html', 'deep/c.htm', 'note.md', 'a.txt'])
    writeFileSync(join(root, name), NOTICE.join('\n'));
  const { status, rows } = runRead(root);
  expect(status).toBe(0);
  expect(rows.map(({ file }) => file)).toEqual(
    ['a.txt', 'b.html', 'deep/c.htm'].map((name) => join(root, name)),
  );
});

test('a saved page is read by the rules of the site that it was saved from', () => {
  const text = '各区政府要于2025年底前完成全部整治任务，并报告结果。';
  const html = `<!-- saved from url=(0031)http://www.mof.gov.cn/a/t1_2.htm -->
    <p>${text.repeat(3)}</p><div class="my_conboxzw"><p>${text}</p></div>`;
  expect(runRead(write('saved.html', html)).rows.map(blockTexts)).toEqual([[text]]);
});

test('--out writes to a file, or says why it cannot', () => {
  const out = join(folder, 'out.jsonl');
  const file = write('out.txt', NOTICE.join('\n'));
  const { status, stdout } = runRead('--format', 'jsonl', '--out', out, file);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(blockTexts(JSON.parse(readFileSync(out, 'utf8')))).toEqual(NOTICE);
  const lost = join(folder, 'none', 'there', 'out.jsonl');
  expect(runRead('--out', lost, file)).toMatchObject({
    status: 1,
    stderr: `${lost}: does not exist\n`,
  });
});

test('--help says how to call it', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'read', '--', '--help'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^usage: npm run --silent read -- /u);
});

test.each([
  [[], 'no FILE was given'],
  [['--format', 'pdf', 'a.txt'], 'there is no format pdf'],
  [['--colour', 'a.txt'], '--colour'],
])('a wrong call (%j) says what is wrong', (args, reason) => {
  const { status, stdout, stderr } = runRead(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.split('\n')[0]).toContain(reason);
});
