import { expect, test } from 'vitest';
import { withoutNames } from '../../../entrypoints/bundle/groups-without-names.ts';
import { reasons } from '../../../lib/rules/targets/classes/classify.ts';

test('a pattern of a reason is carried without the names of its groups', () => {
  const written = 'const other = /(?<kept>a)/; reasonPattern`(?<why>由)«|(?<=至)(?<past>«)`';
  const carried = 'const other = /(?<kept>a)/; reasonPattern`(由)«|(?<=至)(«)`';
  expect(withoutNames(written)).toBe(carried);
});

test('what the first group holds is the same without names: no pattern has groups without one, or asks for one by name', () => {
  const others = reasons.filter(({ pattern }) => /(?<!\\)\((?!\?)|\\k</u.test(pattern.source));
  expect(others.map(({ name }) => name)).toStrictEqual([]);
});
