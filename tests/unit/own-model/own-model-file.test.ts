import { expect, test } from 'vitest';
import { mergeOwnModels, sizeOf } from '../../../lib/exchange/own-model/own-words.ts';
import { parseOwnModel } from '../../../lib/exchange/own-model/parse-own-model.ts';
import { writeOwnModel } from '../../../lib/exchange/own-model/write-own-model.ts';
import { NOTHING_OWN } from '../../../lib/lexicon/current-model.ts';
import { ownModelOf } from '../../support/own-model-cases.ts';

const MINE = ownModelOf({
  units: [{ unit: '梯次', sort: 'thing', means: '批' }],
  comparators: { ge: ['不亚于'] },
  bodies: ['城市数据大脑'],
  sites: [{ id: 'mine', name: '我的', domains: ['example.com'], content: ['#mine'] }],
});

test('a file that is written holds what there is and no more, and is read back as it was', () => {
  const text = writeOwnModel(MINE);
  expect(parseOwnModel(text)).toEqual({ model: MINE });
  expect(Object.keys(JSON.parse(text))).toEqual(['units', 'comparators', 'bodies', 'sites']);
  expect(parseOwnModel(writeOwnModel(NOTHING_OWN))).toEqual({ model: NOTHING_OWN });
});

test('what a colleague’s file adds is added once, and of what both have the file counts', () => {
  const theirs = ownModelOf({
    units: [
      { unit: '梯次', sort: 'time' },
      { unit: '架次', sort: 'thing' },
    ],
    comparators: { ge: ['不亚于', '胜过了'] },
  });
  const merged = mergeOwnModels(MINE, theirs);
  expect(merged.units).toEqual(theirs.units);
  expect(merged.comparators.ge).toEqual(['不亚于', '胜过了']);
  expect(sizeOf(merged)).toEqual({ words: 2, units: 2, bodies: 1, sites: 1 });
  expect(mergeOwnModels(merged, theirs)).toEqual(merged);
});
