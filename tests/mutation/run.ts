/**
 * Changes the code of lib/text and lib/rules in small ways and tells which changes no test notices: `npm run mutate`, or
 * `npm run mutate -- lib/rules/bodies` for that folder and what lies in it. What was noticed before and has not changed is
 * not tried again (node_modules/.cache/mutation; remove it after changes elsewhere). Ends with 1 where fewer than 80 %
 * are noticed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { forgetSurvivors } from './forget-survivors.ts';
import { type Part, parts } from './parts.ts';
import { addScores, percentOf, type Score, scoreOf } from './score.ts';

/** Percent of mutants that tests must notice, in all. */
const ENOUGH = 80;

const CACHE = 'node_modules/.cache/mutation';
const REPORT = `${CACHE}/report.json`;

/** Stryker's regex parser does not know every expression, such as `(?!)`, and says so of each at length. */
const NOISE = /^\[RegexMutator\].*(?:\n(?!\d\d:).*)*?Inner error: .*\n?/gmu;

function mutate({ folder }: Part): Score {
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
  return scoreOf(readFileSync(REPORT, 'utf8'));
}

function tell(name: string, score: Score): void {
  const figures = `${score.killed} of ${score.valid}`.padStart(12);
  process.stdout.write(
    `${name.padEnd(32)} ${percentOf(score).toFixed(1).padStart(5)} % ${figures}\n`,
  );
}

const wanted = process.argv[2]?.replace(/\/$/u, '') ?? 'lib';
const chosen = parts.filter(({ folder }) => `${folder}/`.startsWith(`${wanted}/`));
if (chosen.length === 0)
  throw new Error(`Nothing is mutated in ${wanted}; see tests/mutation/parts.ts.`);

mkdirSync(CACHE, { recursive: true });
const scores = chosen.map((part) => ({ name: part.folder, score: mutate(part) }));
for (const { name, score } of scores) tell(name, score);
const total = addScores(scores.map(({ score }) => score));
tell('in all', total);
process.exitCode = percentOf(total) >= ENOUGH ? 0 : 1;
