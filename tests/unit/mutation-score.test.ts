import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepScores, keptScores } from '../mutation/kept-scores.ts';
import { addScores, percentOf, scoresByFile } from '../mutation/score.ts';

const report = (...statuses: string[]) =>
  JSON.stringify({
    files: {
      'a.ts': { mutants: statuses.slice(0, 2).map((status) => ({ status })) },
      'b.ts': { mutants: statuses.slice(2).map((status) => ({ status })) },
    },
  });

test('a mutant that no test reaches counts as alive, one that hangs as noticed, one that cannot run not at all', () => {
  expect(scoresByFile(report('Killed', 'Survived', 'NoCoverage', 'Timeout'))).toEqual({
    'a.ts': { killed: 1, valid: 2 },
    'b.ts': { killed: 1, valid: 2 },
  });
  expect(scoresByFile(report('Killed', 'RuntimeError', 'CompileError', 'Ignored'))).toEqual({
    'a.ts': { killed: 1, valid: 1 },
    'b.ts': { killed: 0, valid: 0 },
  });
});

test('folders count by their mutants, not one like the other', () => {
  const total = addScores([
    { killed: 90, valid: 100 },
    { killed: 0, valid: 20 },
  ]);
  expect(percentOf(total)).toBe(75);
});

test('a run that was broken off keeps the scores of the folders that were done', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'scores-')), 'scores.json');
  expect(keptScores(file)).toEqual({});
  keepScores(file, 'lib/a', { 'lib/a/one.ts': { killed: 1, valid: 2 } });
  keepScores(file, 'lib/b', { 'lib/b/two.ts': { killed: 3, valid: 3 } });
  keepScores(file, 'lib/a', { 'lib/a/one.ts': { killed: 2, valid: 2 } });
  expect(keptScores(file)).toEqual({
    'lib/a': { 'lib/a/one.ts': { killed: 2, valid: 2 } },
    'lib/b': { 'lib/b/two.ts': { killed: 3, valid: 3 } },
  });
});
