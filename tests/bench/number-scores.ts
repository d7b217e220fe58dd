import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readingRow } from '../../lib/exchange/jsonl/reading-row.ts';
import { read } from '../../lib/reading/read.ts';
import { matchesIn } from '../../lib/text/matches.ts';
import { peerNumbers } from './number-peer.ts';

const GOLD = '../shared/gold';

/** Figures with a magnitude and a unit: what one writes in a minute. */
const FIGURES =
  /(?<figures>\d+(?:\.\d+)?)(?<size>[万亿]?)(?:%|个百分点|元|个|家|项|名|人|户|天|日|年|月|次|倍|公里|亩|吨|平方米)/gu;
const SIZES: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8 };

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

function figures(line: string): Found[] {
  return matchesIn(FIGURES, line).map(({ index, 0: words, groups = {} }) => ({
    start: index,
    end: index + words.length,
    value: Number(groups.figures) * (SIZES[groups.size ?? ''] ?? 1),
  }));
}

const byLine = (find: (line: string) => Found[]) => (file: string, text: string) => ({
  file,
  targets: text
    .split(/\r?\n/u)
    .flatMap((line, at) => find(line).map((found) => ({ line: at + 1, ...found }))),
});

const READERS = {
  piyue: (file: string, text: string) => readingRow(file, read({ text })),
  recognizers: byLine(peerNumbers),
  'regular expression': byLine(figures),
};

/**
 * F1 of numeric targets on the annotated notices, by the same program for each: our reader, the library's numbers as they come, figures
 * with a unit. Null where the notices are missing.
 */
export function numberScores(): Record<keyof typeof READERS, number> | null {
  if (!existsSync(`${GOLD}/dev`)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'piyue-bench-'));
  try {
    const names = Object.keys(READERS) as (keyof typeof READERS)[];
    return Object.fromEntries(
      names.map((name) => [name, scoreOf(READERS[name], join(folder, 'found.jsonl'))]),
    ) as Record<keyof typeof READERS, number>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoreOf(reader: (file: string, text: string) => object, out: string): number {
  const files = readdirSync(`${GOLD}/dev`).filter((file) => file.endsWith('.txt'));
  const rows = files.map((file) =>
    JSON.stringify(reader(file, readFileSync(`${GOLD}/dev/${file}`, 'utf8'))),
  );
  writeFileSync(out, rows.join('\n'));
  const scorer = [`${GOLD}/score.mjs`, '--gold', `${GOLD}/dev`, '--found', out, '--json'];
  const report: unknown = JSON.parse(execFileSync(process.execPath, scorer, { encoding: 'utf8' }));
  return (report as { f1: { targetsStrict: { f1: number } } }).f1.targetsStrict.f1;
}
