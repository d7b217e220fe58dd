import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { readingRow } from '../../lib/exchange/jsonl/reading-row.ts';

type Row = ReturnType<typeof readingRow>;

/** What the command printed and how it ended; `rows` are the objects of its lines. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly rows: readonly Row[];
}

/** Runs the reader's command line as `npm run read` does. */
export function runRead(...args: readonly string[]): Outcome {
  const command = ['entrypoints/commands/read.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  const rows = stdout.startsWith('{')
    ? stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  return { status, stdout, stderr, rows };
}

/** A folder that is gone after the tests, and a way to put files into it. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  return {
    folder,
    write(name: string, content: string | Uint8Array): string {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A short notice, a line a block, and the page of a site that holds such lines. */
export const NOTICE = [
  '关于加强治理工作的通知',
  '各区人民政府：',
  '到2025年，新增养老床位40张以上。',
];

export const pageOf = (lines: readonly string[], head = '') =>
  `<html><head>${head}</head><body><div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;

/** The clean text of each block of a row. */
export const blockTexts = (row: { blocks: readonly { text: string }[] } | undefined) =>
  row?.blocks.map(({ text }) => text);
