import { expect, test } from 'vitest';
import { addScores, percentOf, scoreOf } from '../mutation/score.ts';

const report = (...statuses: string[]) =>
  JSON.stringify({
    files: {
      'a.ts': { mutants: statuses.slice(0, 2).map((status) => ({ status })) },
      'b.ts': { mutants: statuses.slice(2).map((status) => ({ status })) },
    },
  });

test('a mutant that no test reaches counts as alive, one that hangs as noticed, one that cannot run not at all', () => {
  expect(scoreOf(report('Killed', 'Survived', 'NoCoverage', 'Timeout'))).toEqual({
    killed: 2,
    valid: 4,
  });
  expect(scoreOf(report('Killed', 'RuntimeError', 'CompileError', 'Ignored'))).toEqual({
    killed: 1,
    valid: 1,
  });
});

test('folders count by their mutants, not one like the other', () => {
  const total = addScores([
    { killed: 90, valid: 100 },
    { killed: 0, valid: 20 },
  ]);
  expect(percentOf(total)).toBe(75);
});
