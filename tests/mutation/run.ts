/**
 * Changes the code of lib/text and lib/rules in small ways and tells which changes no test notices: `npm run mutate`, or
 * `npm run mutate -- lib/rules/bodies` for that folder and what lies in it, or `npm run mutate -- --rest` for the folders
 * that have no score yet, after a run that was broken off. Tells each folder, in it the files of which too little is
 * noticed, and the sum over all folders. What was noticed before and has not changed is not tried again
 * (node_modules/.cache/mutation; remove it after changes elsewhere). Ends with 1 where fewer than 80 % are noticed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { forgetSurvivors } from './forget-survivors.ts';
import { keepScores, keptScores } from './kept-scores.ts';
import { type Part, parts } from './parts.ts';
import { addScores, percentOf, type Score, scoresByFile } from './score.ts';

/** Percent of mutants that tests must notice, in all. */
const ENOUGH = 80;

const CACHE = 'node_modules/.cache/mutation';
const REPORT = `${CACHE}/report.json`;
const SCORES = `${CACHE}/scores.json`;

/** Stryker's regex parser does not know every expression, such as `(?!)`, and says so of each at length. */
const NOISE = /^\[RegexMutator\].*(?:\n(?!\d\d:).*)*?Inner error: .*\n?/gmu;

function mutate({ folder }: Part): void {
  rmSync(REPORT, { force: true });
  const remembered = `${CACHE}/${folder.replaceAll('/', '-')}.json`;
  forgetSurvivors(remembered);
  const { status, stderr } = spawnSync(
    'stryker',
    [
      'run',
      'tests/mutation/stryker.config.json',
      '--mutate',
      `${folder}/*.ts,!**/*.examples.ts`,
      '--incrementalFile',
      remembered,
    ],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, MUTATED_FOLDER: folder },
    },
  );
  process.stderr.write(stderr.replaceAll(NOISE, ''));
  if (status !== 0) throw new Error(`Stryker could not mutate ${folder}.`);
  keepScores(SCORES, folder, scoresByFile(readFileSync(REPORT, 'utf8')));
}

function tell(name: string, score: Score): void {
  const figures = `${score.killed} of ${score.valid}`.padStart(14);
  process.stdout.write(
    `${name.padEnd(44)} ${percentOf(score).toFixed(1).padStart(5)} % ${figures}\n`,
  );
}

/** A folder's score, and of its files those that have too little. */
function tellFolder(folder: string): Score {
  const files = Object.entries(keptScores(SCORES)[folder] ?? {});
  const score = addScores(files.map(([, one]) => one));
  tell(folder, score);
  for (const [file, one] of files) if (percentOf(one) < ENOUGH) tell(`  ${basename(file)}`, one);
  return score;
}

function chosen(by: string): readonly Part[] {
  if (by !== '--rest') return parts.filter(({ folder }) => `${folder}/`.startsWith(`${by}/`));
  const kept = keptScores(SCORES);
  return parts.filter(({ folder }) => kept[folder] === undefined);
}

const wanted = process.argv[2]?.replace(/\/$/u, '') ?? 'lib';
const toMutate = chosen(wanted);
if (toMutate.length === 0 && wanted !== '--rest')
  throw new Error(`Nothing is mutated in ${wanted}; see tests/mutation/parts.ts.`);

mkdirSync(CACHE, { recursive: true });
for (const part of toMutate) mutate(part);
const scored = new Set(Object.keys(keptScores(SCORES)));
const measured = parts.filter(({ folder }) => scored.has(folder));
const total = addScores(measured.map(({ folder }) => tellFolder(folder)));
tell(`in all (${measured.length} of ${parts.length} folders)`, total);
process.exitCode = percentOf(total) >= ENOUGH ? 0 : 1;
