import { readFileSync } from 'node:fs';
import { readingRow } from '../../lib/exchange/jsonl/reading-row.ts';
import { read } from '../../lib/reading/read.ts';

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  process.stdout.write(`${JSON.stringify(readingRow(file, read({ text })))}\n`);
}
