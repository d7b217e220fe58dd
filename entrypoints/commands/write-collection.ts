import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExchangeFile, ExchangeLanguage } from '../../lib/exchange/exchange-file.ts';
import type { CollectedNotice, Collection } from '../../lib/model/collection.ts';
import type { OwnModel } from '../../lib/model/own-model.ts';
import { commitments } from '../../lib/reading/commitments.ts';
import { read } from '../../lib/reading/read.ts';
import { attempt } from './attempt.ts';
import type { Format } from './formats.ts';
import { showProgress } from './progress.ts';
import { readFile } from './read-file.ts';

interface Order {
  readonly format: Extract<Format, { write: unknown }>;
  readonly language: ExchangeLanguage;
  /** File or folder to write to; standard output where there is none. */
  readonly out: string | undefined;
  readonly own: OwnModel;
}

/** Reads files one after the other; what cannot be read is named, and the rest go on. */
function collect(files: readonly string[], own: OwnModel): CollectedNotice[] {
  const progress = showProgress(files.length);
  const notices = files.flatMap((file): CollectedNotice[] => {
    const notice = attempt(file, () => {
      const page = readFile(file, own.sites);
      return { file, url: page.url, text: page.text, reading: read(page, own) };
    });
    progress.step();
    return notice === undefined ? [] : [notice];
  });
  progress.clear();
  return notices;
}

function summaryOf({ notices }: Collection): string {
  const count = (thing: string, of: (notice: CollectedNotice) => number) => {
    const sum = notices.reduce((total, notice) => total + of(notice), 0);
    return `${sum.toLocaleString('en')} ${thing}${sum === 1 ? '' : 's'}`;
  };
  return [
    count('file', () => 1),
    count('measure', ({ reading }) => reading.measures.length),
    count('target', ({ reading }) => commitments(reading).length),
    count('obligation', ({ reading }) => reading.obligations.length),
    count('deadline', ({ reading }) => reading.deadlines.length),
  ].join(', ');
}

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether the file can be written, as far as that is known beforehand: said before long work, and not after it. */
function hasRoom(out: string): boolean {
  const folder = isFolder(out) ? out : dirname(out);
  return attempt(out, () => accessSync(folder, constants.W_OK) ?? true) ?? false;
}

/** Writes the file: where a folder is named, into it under its own name. */
function save({ name, content }: ExchangeFile, out: string, summary: string): void {
  const path = isFolder(out) ? join(out, name) : out;
  attempt(path, () => {
    writeFileSync(path, content);
    process.stderr.write(`${path}: ${summary}\n`);
  });
}

/** Makes one file of all that is found in many, and says on standard error what is in it. */
export async function writeCollection(
  files: readonly string[],
  { format, language, out, own }: Order,
): Promise<void> {
  if (out !== undefined && !hasRoom(out)) return;
  const notices = collect(files, own);
  if (notices.length === 0) return;
  const collection = { notices, made: Date.now() };
  const file = await format.write(collection, { language });
  if (file === undefined) process.stderr.write('nothing was found that this format could say\n');
  else if (out === undefined) process.stdout.write(file.content);
  else save(file, out, summaryOf(collection));
}
