import { expect, test } from 'vitest';
import {
  type Entry,
  putEntry,
  withoutEntry,
} from '../../../lib/exchange/own-model/change-own-model.ts';
import { ownModelOf } from '../../support/own-model-cases.ts';

const EMPTY = ownModelOf({});
const MINE = ownModelOf({
  units: [
    { unit: '梯次', sort: 'thing' },
    { unit: '架次', sort: 'thing' },
  ],
  modalWords: { must: ['理当', '自当'] },
});
const word = (of: string, list: 'must' | 'prohibit' = 'must'): Entry => ({
  kind: 'word',
  list,
  word: of,
});
const site = (domains: string[]): Entry => ({
  kind: 'site',
  site: { id: 'mine', name: '我的', domains, content: ['#mine'] },
});

function put(entry: Entry, before: Entry | null = null, model = MINE) {
  const answer = putEntry(model, entry, before);
  if ('fault' in answer) throw new Error(JSON.stringify(answer.fault));
  return answer.model;
}

test('what is added stands last, what is changed where it stood, what is moved in its new list', () => {
  expect(put(word('当要')).modalWords.must).toEqual(['理当', '自当', '当要']);
  expect(put(word('理应'), word('理当')).modalWords.must).toEqual(['理应', '自当']);
  expect(put(word('理当', 'prohibit'), word('理当')).modalWords).toEqual({
    must: ['自当'],
    prohibit: ['理当'],
  });
  const renamed = put(
    { kind: 'unit', unit: '班次', sort: 'time', means: '次' },
    { kind: 'unit', unit: '梯次', sort: 'thing' },
  );
  expect(renamed.units[0]).toEqual({ unit: '班次', sort: 'time', means: '次' });
  expect(put(site(['example.com']), null, EMPTY).sites).toHaveLength(1);
});

test('what is taken away leaves the rest as it was', () => {
  expect(withoutEntry(MINE, word('理当')).modalWords.must).toEqual(['自当']);
  expect(withoutEntry(MINE, { kind: 'unit', unit: '架次', sort: 'thing' }).units).toHaveLength(1);
  expect(withoutEntry(put(site(['example.com'])), site([])).sites).toEqual([]);
});

const WRONG: readonly (readonly [what: string, Entry, field: string, code: string])[] = [
  ['a word that is there', word('理当'), 'word', 'twice'],
  ['the same in traditional characters', word('理當'), 'word', 'twice'],
  ['one character', word('要'), 'word', 'one-character'],
  ['a unit with a numeral', { kind: 'unit', unit: '万架', sort: 'thing' }, 'unit', 'numeral'],
  ['a unit with a bound', { kind: 'unit', unit: '架以上', sort: 'thing' }, 'unit', 'bound'],
  ['an empty meaning', { kind: 'unit', unit: '班次', sort: 'thing', means: ' ' }, 'means', 'empty'],
  ['an address for a domain', site(['HTTP://x/']), 'domains', 'domain'],
  ['no domain', site([]), 'domains', 'empty'],
];

test.each(WRONG)('%s is refused with its field and the reason', (_, entry, ...[field, code]) => {
  expect(putEntry(MINE, entry, null)).toMatchObject({ fault: { field, code } });
});
