import { openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '../../lib/reading/read.ts';
import { formats } from './formats.ts';
import { listFiles } from './list-files.ts';
import { readFile } from './read-file.ts';

const USAGE = `usage: npm run --silent read -- [--format ${[...formats.keys()].join('|')}] [--out FILE] FILE…

Reads notices in saved pages (.html, .htm) and text files (.txt, a block a line) and prints what was found in each of them.
A folder stands for the files in it. Any encoding is read: UTF-8, GB 18030 (GBK, GB 2312), Big5, UTF-16.

  --format NAME  how to write it: jsonl (one JSON object a file, one a line)
  --out FILE     write to FILE instead of standard output
  --help         print this

Exit status: 0 all files were read; 1 one or more were not, each with a line on standard error; 2 wrong usage.
`;

/** The command line, checked. Throws an error that says what is wrong with it. */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      format: { type: 'string', default: 'jsonl' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  const write = formats.get(values.format);
  if (!write) throw new Error(`there is no format ${values.format}`);
  if (positionals.length === 0 && !values.help) throw new Error('no FILE was given');
  return { ...values, write, paths: positionals };
}

/** What went wrong with a file, in words that follow its name. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return message;
}

/** Does something with a path; where that fails, says so on standard error and in the exit status, and goes on. */
function attempt<Result>(path: string, act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    process.stderr.write(`${path}: ${reasonOf(error).replace(/\s+/gu, ' ')}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Where rows go: to a new file, or to standard output; undefined where the file cannot be written. */
function openOutput(out: string | undefined): ((row: string) => void) | undefined {
  if (out !== undefined) {
    const file = attempt(out, () => openSync(out, 'w'));
    return file === undefined ? undefined : (row) => writeSync(file, row);
  }
  // Whoever reads it may have seen enough (head).
  process.stdout.on('error', () => process.exit());
  return (row) => process.stdout.write(row);
}

function main({ help, out, paths, write }: ReturnType<typeof readArguments>): void {
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const print = openOutput(out);
  if (!print) return;
  for (const file of paths.flatMap((path) => attempt(path, () => listFiles(path)) ?? [])) {
    const row = attempt(file, () => write(file, read(readFile(file))));
    if (row !== undefined) print(row);
  }
}

let given: ReturnType<typeof readArguments> | undefined;
try {
  given = readArguments();
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
if (given) main(given);
