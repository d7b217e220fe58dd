import { expect, test } from 'vitest';
import { faultText } from '../../../lib/exchange/own-model/own-model-fault.ts';
import { parseOwnModel } from '../../../lib/exchange/own-model/parse-own-model.ts';
import { siteFor } from '../../../lib/lexicon/sites.ts';

/** What a file says, and what its author is told. */
const WRONG: readonly (readonly [string, RegExp])[] = [
  [
    '{\n  "units": [\n    { "unit": "架次", "sort": "thing" },\n    { "unit": "艘次",\n      "sort": "ship" }\n  ]\n}',
    /^line 5, units\[1\]\.sort: .*"money"/u,
  ],
  ['{\n  "bodies": ["营商专班", " "]\n}', /^line 2, bodies\[1\]: is empty/u],
  ['{\n  "unit": []\n}', /^line 2, unit: .*"unit"/u],
  [
    '{\n  "modalWords": {\n    "must": ["务须",\n "要"] }\n}',
    /^line 4, modalWords\.must\[1\]: has one character/u,
  ],
  [
    '{\n  "units": [{ "unit": "万台", "sort": "thing" }]\n}',
    /^line 2, units\[0\]\.unit: holds a numeral/u,
  ],
  [
    '{\n  "units": [{ "unit": "台以上", "sort": "thing" }]\n}',
    /^line 2, units\[0\]\.unit: ends with a bound/u,
  ],
  ['{\n  "units": [{ "unit": "架次" }]\n}', /^line 2, units\[0\]\.sort: /u],
  [
    '{\n  "sites": [{ "id": "my", "name": "x", "content": [],\n "domains": ["HTTP://x"] }]\n}',
    /^line 3, sites\[0\]\.domains\[0\]: /u,
  ],
  ['{\n"units": [', /^line 2, the whole file: is no JSON: /u],
  ['{\n\n"units": 1,}', /^line 3, the whole file: is no JSON: /u],
  ['[]', /^line 1, the whole file: /u],
];

test.each(WRONG)('%s is told with line and field', (text, told) => {
  const parsed = parseOwnModel(text);
  expect('faults' in parsed ? faultText(parsed.faults[0]) : 'no fault').toMatch(told);
});

test('all faults are told at once', () => {
  const parsed = parseOwnModel('{ "bodies": [""], "actionVerbs": ["a\\nb"] }');
  expect('faults' in parsed && parsed.faults.length).toBeGreaterThanOrEqual(2);
});

test('a site of one’s own comes before ours', () => {
  const site = { id: 'mine', name: '我的', domains: ['www.gov.cn'], content: ['#mine'] };
  const parsed = parseOwnModel(JSON.stringify({ sites: [site] }));
  const sites = 'model' in parsed ? parsed.model.sites : [];
  expect(siteFor('https://www.gov.cn/zhengce/', sites).content[0]).toBe('#mine');
});

test('words in traditional characters are met in every notice', () => {
  const parsed = parseOwnModel(
    '{ "modalWords": { "must": ["務須"] }, "units": [{ "unit": "場館", "sort": "thing" }] }',
  );
  expect('model' in parsed && parsed.model.modalWords.must).toEqual(['务须']);
  expect('model' in parsed && parsed.model.units[0]?.unit).toBe('场馆');
});
