/** The benchmark: how fast a notice is read and lit, and what the extension weighs. `--json` prints figures alone. */
import { getChromium } from '../support/get-browser.ts';
import { plainTable } from '../support/plain-table.ts';
import { anchoringTimes } from './anchoring-times.ts';
import { entryBytes } from './entry-bytes.ts';
import { type ImportTimes, importTimes } from './import-times.ts';
import { type LibraryTimes, libraryTimes } from './library-times.ts';
import { loadToLit } from './load-to-lit.ts';
import { type LongestTasks, longestTasks } from './longest-tasks.ts';
import { type NotebookTimes, notebookTimes } from './notebook-times.ts';
import { numberPeerTimes } from './number-peer.ts';
import { numberScores } from './number-scores.ts';
import { type ReadingTimes, readingTimes } from './reading-times.ts';

const ROUNDS = 15;
const ANCHORING_ROUNDS = 8;
const LOADS = 15;
const POPUPS = 7;
const NOTED_LOADS = 5;
const IMPORTED_NOTES = 100_000;

interface Figures {
  readonly reading: ReturnType<typeof readingTimes>;
  readonly numbers: ReturnType<typeof numberPeerTimes>;
  readonly scores: ReturnType<typeof numberScores>;
  readonly anchoring: ReturnType<typeof anchoringTimes>;
  readonly loadToLit: number;
  readonly longestTasks: LongestTasks;
  readonly notebook: Awaited<ReturnType<typeof notebookTimes>>;
  readonly imports: ImportTimes;
  readonly library: LibraryTimes | null;
  readonly bytes: Readonly<Record<string, number>>;
}

function toText(measured: Figures): string {
  const { reading, loadToLit: lit, bytes } = measured;
  const { seed, sixteenfold } = reading;
  const table = plainTable(
    [
      { name: 'reading' },
      { name: 'UTF-16 units', right: true },
      { name: 'ms', right: true },
      { name: '× opencc-js', right: true },
      { name: '× /\\d+/gu', right: true },
    ],
    [readingRow('seed notice', seed), readingRow('16 times', sixteenfold)],
  );
  const cost = `Reading costs ${times(seed.read / seed.opencc)} what opencc-js needs to convert the text to simplified characters (asked: at most 6).`;
  const growth = `16 times the text takes ${times(sixteenfold.read / seed.read)} as long (asked: at most 17).`;
  const weights = plainTable(
    [{ name: 'entry' }, { name: 'bytes', right: true }],
    Object.entries(bytes).map(([file, size]) => [file, size.toLocaleString('en')]),
  );
  return `${table}\n\n${cost}\n${growth}\n${peers(measured)}\nFrom load to lit: ${lit.toFixed(0)} ms.\n${tasks(measured)}\n${notebookTable(measured)}\n${importLine(measured)}\n\n${libraryText(measured)}\n\n${weights}\n`;
}

function tasks({ longestTasks: { seed, tenfold } }: Figures): string {
  const said = (ms: number) => (ms === 0 ? 'under 50' : ms.toFixed(0));
  return `Longest task in the page, ms: ${said(seed)} with 300 notes on the seed page, ${said(tenfold)} with 3,000 on one ten times as long (asked: at most 50 from us).`;
}

const times = (ratio: number) => `${ratio.toFixed(1)} times`;

function peers({ numbers, scores, anchoring }: Figures): string {
  const { build, find, peer } = anchoring;
  const f1 =
    scores === null
      ? 'The annotated notices (../shared/gold/dev) are missing: no scores.'
      : Object.entries(scores)
          .map(([name, score]) => `${name} ${score.toFixed(3)}`)
          .join(', ');
  return [
    `@microsoft/recognizers-text-suite takes ${(numbers.recognizers / numbers.read).toFixed(0)} times as long for the seed notice (asked: at least 100).`,
    `F1 of numeric targets: ${f1}`,
    `300 quotes: found again in ${(find / peer).toFixed(2)} × approx-string-match, selectors made in ${(build / peer).toFixed(2)} ×.`,
  ].join('\n');
}

function notebookTable({ notebook }: Figures): string {
  const row = (name: string, { open, search, save }: NotebookTimes) => [
    name,
    ...[open, search, save].map((ms) => ms.toFixed(0)),
  ];
  return plainTable(
    [
      { name: 'notes stored' },
      { name: 'popup, ms', right: true },
      { name: 'search, ms', right: true },
      { name: 'save, ms', right: true },
    ],
    [row('1,000', notebook.thousand), row('100,000', notebook.hundredThousand)],
  );
}

function importLine({ imports }: Figures): string {
  const { bytes, plan, take, undo, longest, memory } = imports;
  const [megabytes, most] = [bytes, memory].map((each) => (each / 1e6).toFixed(0));
  const seconds = [plan, take, undo].map((ms) => (ms / 1000).toFixed(1)).join(', ');
  const task = Math.max(longest.plan, longest.take, longest.undo).toFixed(0);
  return `A file of ${IMPORTED_NOTES.toLocaleString('en')} notes (${megabytes} MB) planned, taken, taken back: ${seconds} s; longest task in the page ${task} ms (asked: at most 200); most memory ${most} MB.`;
}

function libraryText({ library }: Figures): string {
  if (library === null)
    return 'The whole notices (../shared/corpus) are missing: no times of the library.';
  const ms = (time: number) => `${time === 0 ? 'under 50' : time.toFixed(0)} ms`;
  return [
    'Library of 1,000 notices and 100,000 notes:',
    `  the list stands after ${ms(library.list)} (asked: at most 1,000), all is indexed after ${ms(library.index)} (${ms(library.firstIndex)} when all texts are read for the first time);`,
    `  a character typed into the search shows what it leaves after ${ms(library.search)}, ${ms(library.slowestSearch)} at most (asked: at most 100); a filter after ${ms(library.filter)};`,
    `  longest task while it is indexed ${ms(library.longestTask)}, while all of it is scrolled through ${ms(library.scrolling)} (asked: at most 100).`,
  ].join('\n');
}

function readingRow(name: string, { characters, read, opencc, digits }: ReadingTimes): string[] {
  const ratios = [read / opencc, read / digits].map((ratio) => ratio.toFixed(1));
  return [name, characters.toLocaleString('en'), read.toFixed(2), ...ratios];
}

getChromium();
const figures: Figures = {
  reading: readingTimes(ROUNDS),
  numbers: numberPeerTimes(),
  scores: numberScores(),
  anchoring: anchoringTimes(ANCHORING_ROUNDS),
  loadToLit: await loadToLit(LOADS),
  longestTasks: await longestTasks(NOTED_LOADS),
  notebook: await notebookTimes(POPUPS),
  imports: await importTimes(IMPORTED_NOTES),
  library: await libraryTimes(),
  bytes: Object.fromEntries(entryBytes()),
};
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(figures, null, 2)}\n` : toText(figures),
);
