import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parts } from '../mutation/parts.ts';

test('every test of what is said of a number is asked when its rules are changed on purpose', () => {
  const asked = new Set(
    parts.flatMap(({ tests }) => tests.flatMap((pattern) => globSync(pattern))),
  );
  expect(globSync('tests/unit/targets/*.test.ts').filter((file) => !asked.has(file))).toEqual([]);
});
