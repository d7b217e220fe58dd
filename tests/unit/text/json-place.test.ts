import { expect, test } from 'vitest';
import { placeInJson } from '../../../lib/text/json-place.ts';

const FILE = String.raw`{
  "units": [
    { "unit": "架次", "sort": "thing" },
    { "unit": "[\"艘\",{", "sort": "ship" }
  ],
  "bodies": ["专班", null, 12, true],
  "empty": {},
  "words": { "units": { "sort": [[1, 2], [3, "四"]] } }
}`;

test.each([
  [['units'], '[\n    { "unit": "架次"'],
  [['units', 0], '{ "unit": "架次"'],
  [['units', 0, 'sort'], '"thing"'],
  [['units', 1, 'unit'], String.raw`"[\"艘\",{"`],
  [['units', 1, 'sort'], '"ship"'],
  [['bodies', 0], '"专班"'],
  [['bodies', 1], 'null'],
  [['bodies', 2], '12'],
  [['bodies', 3], 'true'],
  [['empty'], '{}'],
  [['words', 'units', 'sort'], '[[1'],
  [['words', 'units', 'sort', 0, 1], '2]'],
  [['words', 'units', 'sort', 1], '[3'],
  [['words', 'units', 'sort', 1, 1], '"四"'],
])('%j stands where its value begins', (path, value) => {
  expect(FILE.slice(placeInJson(FILE, path)).startsWith(value)).toBe(true);
});

test.each([
  [['units', 1, 'name'], '{ "unit": "[\\"艘'],
  [['units', 2, 'unit'], '[\n    { "unit": "架次"'],
  [['bodies', 9], '["专班"'],
  [['empty', 'anything', 'else'], '{}'],
  [['nothing'], '{\n  "units"'],
  [[], '{\n  "units"'],
])('%j, which is not there, leads to what is nearest around it', (path, value) => {
  expect(FILE.slice(placeInJson(FILE, path)).startsWith(value)).toBe(true);
});

test('a value alone is its own place, behind blanks too', () => {
  expect(placeInJson('\n  "专班"', [])).toBe(3);
  expect(placeInJson('', ['units'])).toBe(0);
});
