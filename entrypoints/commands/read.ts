import { openSync, writeSync } from 'node:fs';
import { read } from '../../lib/reading/read.ts';
import { attempt, reasonOf } from './attempt.ts';
import type { Format } from './formats.ts';
import { listFiles } from './list-files.ts';
import { readArguments, USAGE } from './read-arguments.ts';
import { readFile } from './read-file.ts';
import { writeCollection } from './write-collection.ts';

/** Where rows go: to a new file, or to standard output; undefined where the file cannot be written. */
function openOutput(out: string | undefined): ((row: string) => void) | undefined {
  if (out !== undefined) {
    const file = attempt(out, () => openSync(out, 'w'));
    return file === undefined ? undefined : (row) => writeSync(file, row);
  }
  return (row) => process.stdout.write(row);
}

/** Writes what is found in each file as soon as it is read. */
function writeRows(
  files: readonly string[],
  { row }: Extract<Format, { row: unknown }>,
  { out, own }: Pick<ReturnType<typeof readArguments>, 'out' | 'own'>,
): void {
  const print = openOutput(out);
  if (!print) return;
  for (const file of files) {
    const written = attempt(file, () => row(file, read(readFile(file, own.sites), own)));
    if (written !== undefined) print(written);
  }
}

async function main(called: ReturnType<typeof readArguments>): Promise<void> {
  const { help, out, own, paths, format, language } = called;
  // Whoever reads it may have seen enough (head).
  process.stdout.on('error', () => process.exit());
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const files = paths.flatMap((path) => attempt(path, () => listFiles(path)) ?? []);
  if ('row' in format) writeRows(files, format, called);
  else await writeCollection(files, { format, language, out, own });
}

let given: ReturnType<typeof readArguments> | undefined;
try {
  given = readArguments();
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
if (given) await main(given);
