import { readingRow } from '../../lib/exchange/jsonl/reading-row.ts';
import type { Reading } from '../../lib/model/reading.ts';

/** How the reading of one file is written, by the name of the format. */
export const formats: ReadonlyMap<string, (file: string, reading: Reading) => string> = new Map([
  ['jsonl', (file, reading) => `${JSON.stringify(readingRow(file, reading))}\n`],
]);
