import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { applyRule, type Passage, type Rule } from '../../lib/rules/rule.ts';
import { HOSTILE } from '../support/hostile-pieces.ts';
import { isRule, ruleModules } from '../support/rule-modules.ts';

/**
 * No rule takes more than linear time, whatever a page holds. Four times the text may take four times as long and somewhat more; a rule
 * that looks from every place to the end would take sixteen times as long. Ratios within one run, no seconds.
 */
const LENGTH = 3000;
const TIMES = 4;
const WORST = 9;
/** The shorter text must take so long that the clock can tell; else the rule takes no time worth telling. */
const FEWEST_MS = 0.5;
const RUNS = 3;
const TRIES = 5;

const AROUND: Omit<Passage, 'text'> = {
  role: 'measure',
  genre: '通知',
  date: '2023-08-04',
  section: [],
  opening: null,
};

/** Milliseconds of the quickest of some runs: what disturbs a run only makes it longer. */
function quickest(rule: Rule<unknown>, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    applyRule(rule, { ...AROUND, text });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How many times as long the longer text takes; 0 where it takes hardly any time. Measured again where it seems too much. */
function growth(rule: Rule<unknown>, piece: string): number {
  const few = piece.repeat(LENGTH / piece.length);
  const many = piece.repeat((TIMES * LENGTH) / piece.length);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && least > WORST; attempt += 1) {
    const long = quickest(rule, many);
    if (long < FEWEST_MS * TIMES) return 0;
    least = Math.min(least, long / quickest(rule, few));
  }
  return least;
}

const rules = Object.entries(ruleModules).flatMap(([file, module]) =>
  Object.values(module)
    .filter(isRule)
    .map((rule) => [`${basename(dirname(file))}/${rule.name}`, rule] as const),
);

test.each(rules)('%s reads four times the text in about four times the time', (_, rule) => {
  const tooSlow = HOSTILE.map((piece) => [piece, growth(rule, piece)] as const).filter(
    ([, times]) => times > WORST,
  );
  expect(tooSlow).toEqual([]);
});
