/** The benchmark: how fast a notice is read and lit, and what the extension weighs. `--json` prints figures alone. */
import { getChromium } from '../support/get-browser.ts';
import { plainTable } from '../support/plain-table.ts';
import { entryBytes } from './entry-bytes.ts';
import { loadToLit } from './load-to-lit.ts';
import { type ReadingTimes, readingTimes } from './reading-times.ts';

const ROUNDS = 30;
const LOADS = 15;

interface Figures {
  readonly reading: ReturnType<typeof readingTimes>;
  readonly loadToLit: number;
  readonly bytes: Readonly<Record<string, number>>;
}

function toText({ reading: { seed, sixteenfold }, loadToLit: lit, bytes }: Figures): string {
  const times = plainTable(
    [
      { name: 'reading' },
      { name: 'UTF-16 units', right: true },
      { name: 'ms', right: true },
      { name: '× opencc-js', right: true },
      { name: '× /\\d+/gu', right: true },
    ],
    [readingRow('seed notice', seed), readingRow('16 times', sixteenfold)],
  );
  const growth = `16 times the text takes ${(sixteenfold.read / seed.read).toFixed(1)} times as long.`;
  const weights = plainTable(
    [{ name: 'entry' }, { name: 'bytes', right: true }],
    Object.entries(bytes).map(([file, size]) => [file, size.toLocaleString('en')]),
  );
  return `${times}\n\n${growth}\nFrom load to lit: ${lit.toFixed(0)} ms.\n\n${weights}\n`;
}

function readingRow(name: string, { characters, read, opencc, digits }: ReadingTimes): string[] {
  const ratios = [read / opencc, read / digits].map((ratio) => ratio.toFixed(1));
  return [name, characters.toLocaleString('en'), read.toFixed(2), ...ratios];
}

getChromium();
const figures: Figures = {
  reading: readingTimes(ROUNDS),
  loadToLit: await loadToLit(LOADS),
  bytes: Object.fromEntries(entryBytes()),
};
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(figures, null, 2)}\n` : toText(figures),
);
