import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, expect, test } from 'vitest';
import { planImport } from '../../../lib/exchange/import/plan-import.ts';
import { readImport } from '../../../lib/exchange/import/read-import.ts';
import type { SavedNotice } from '../../../lib/model/saved-notice.ts';
import { NOTICE as HEAD, pageOf, runRead, scratchFolder } from '../../support/run-read.ts';

const { folder, write, remove } = scratchFolder();
afterAll(remove);

const NOTICE = [
  ...HEAD.slice(0, 2),
  '一、主要任务',
  '（一）加快建设养老设施。到2025年，新增养老床位40张以上。',
];

mkdirSync(join(folder, 'pages'));
write('pages/a.html', pageOf(NOTICE, '<link rel="canonical" href="http://www.a.gov.cn/1.html">'));
write('pages/b.txt', NOTICE.join('\n'));
write('pages/c.txt', '');
const pages = join(folder, 'pages');

test('a folder of pages becomes one ledger; what cannot be read is named, and what is in the file is summed up', async () => {
  const out = join(folder, 'ledger.xlsx');
  const { status, stdout, stderr } = runRead('--format', 'xlsx', '--out', out, pages);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.split('\n')).toEqual([
    `${join(pages, 'c.txt')}: is empty`,
    `${out}: 2 files, 2 measures, 2 targets, 0 obligations, 2 deadlines`,
    '',
  ]);
  const { sheets } = await readXlsx(readFileSync(out));
  const [{ rows } = { rows: [] }, sources] = [sheets[0], sheets.at(-1)];
  expect(rows.map((row) => row[7])).toEqual(['目标值', 40, 40]);
  expect(rows[1]?.[18]).toMatch(/^http:\/\/www\.a\.gov\.cn\/1\.html#:~:text=/u);
  expect(sources?.rows.map((row) => row.at(-1))).toEqual([
    '文件名',
    join(pages, 'a.html'),
    join(pages, 'b.txt'),
  ]);
});

test('a text format goes to standard output, in the language asked for', () => {
  const { status, stdout, stderr } = runRead(
    ...['--format', 'csv', '--language', 'en', join(pages, 'b.txt')],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\uFEFF"No\.","Notice"/u);
});

test('the ending of --out says the format, and a folder gets a file named after its notice', () => {
  const out = join(folder, 'by-ending.csv');
  expect(runRead('--out', out, join(pages, 'b.txt')).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFF"序号"/u);
  const into = join(folder, 'into');
  mkdirSync(into);
  runRead('--format', 'csv', '--out', into, join(pages, 'b.txt'));
  expect(readdirSync(into)).toEqual(['关于加强治理工作的通知.csv']);
});

test('what cannot be written is said before the work is done, and a wrong call before all', () => {
  const lost = join(folder, 'none', 'ledger.xlsx');
  expect(runRead('--out', lost, pages)).toMatchObject({
    status: 1,
    stderr: `${lost}: does not exist\n`,
  });
  expect(existsSync(lost)).toBe(false);
  for (const [args, reason] of [
    [['--format', 'xlsx', 'a.txt'], 'xlsx is not for a terminal: say where to with --out FILE'],
    [['--language', 'fr', 'a.txt'], 'there is no language fr'],
    [['--format', 'xls', 'a.txt'], 'there is no format xls'],
    [
      ['--out', 'codes.qdc', 'a.txt'],
      'a codebook (qdc) holds the codes that people made, and files have none: export it in the popup (导出), or take qdpx, in which what was found is coded',
    ],
  ] as const) {
    const { status, stderr } = runRead(...args);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(reason);
  }
});

test('a bundle of a folder is read by the page that imports, and its texts have names where they have no address', async () => {
  const out = join(folder, 'notices.jsonl');
  expect(runRead('--format', 'bundle', '--out', out, pages).status).toBe(1);
  const file = await readImport(readFileSync(out));
  if (file.type !== 'wordings') throw new Error('It is no bundle.');
  const { things } = planImport(file.wordings, []);
  expect(things.map(({ kind, sort }) => [kind, sort])).toEqual([
    ['notice', 'new'],
    ['notice', 'new'],
  ]);
  const urls = file.wordings.flatMap(({ content }) => (content as SavedNotice).urls);
  const digest = createHash('sha256').update(NOTICE.join('\n')).digest('base64url');
  expect(urls.toSorted()).toEqual(['http://www.a.gov.cn/1.html', `ni:///sha-256;${digest}`]);
  expect([...file.texts.values()]).toEqual([NOTICE.join('\n')]);
});
