import { existsSync, readFileSync } from 'node:fs';
import { expect, describe as suite, test } from 'vitest';
import { type CaseFile, caseResult } from '../../../entrypoints/commands/anchor-cases.ts';

const CASES = '../shared/anchoring/zh-policy';
const here = existsSync(CASES);
const results = ['with-glosses.json', 'without-glosses.json'].flatMap((file) =>
  here ? caseResult(file, JSON.parse(readFileSync(`${CASES}/${file}`, 'utf8')) as CaseFile) : [],
);
const sum = (key: 'wrong' | 'false' | 'lost') =>
  results.reduce((total, page) => total + page[key], 0);

suite.skipIf(!here)(
  '5,400 quotes on nine changed pages, with and without glosses (needs ../shared/anchoring)',
  () => {
    test('hardly a quote lands on other words', () => {
      expect(sum('wrong') + sum('false')).toBeLessThanOrEqual(5);
    });

    test('hardly a quote that is still there is lost', () => {
      expect(sum('lost')).toBeLessThanOrEqual(20);
    });

    test.each(results.filter(({ name }) => /^[acf] /u.test(name)))(
      '$file: on page $name every quote is found on its very words',
      ({ quotes, right }) => {
        expect(right).toBe(quotes);
      },
    );
  },
);
