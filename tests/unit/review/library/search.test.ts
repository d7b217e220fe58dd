import { expect, test } from 'vitest';
import { read } from '../../../../lib/reading/read.ts';
import { searchTerms } from '../../../../lib/review/filter-outline.ts';
import {
  foundPlaces,
  holdsTerms,
  type SearchedNotice,
} from '../../../../lib/review/library/search-notice.ts';
import { searchedText } from '../../../../lib/review/library/searched-text.ts';
import seed from '../../../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };

const text = seed.blocks.map((block) => block.text).join('\n');
const NOTICE: SearchedNotice = {
  head: '2023年金山区深化放管服改革工作要点\n金府办〔2023〕4号',
  text: searchedText(read({ text })),
  notes: { ids: ['n1', 'n2'], lines: '口径问主管部门 abc\n已与街镇核对' },
};
const holds = (query: string) => holdsTerms(NOTICE, searchTerms(query));
const places = (query: string) => foundPlaces(NOTICE, searchTerms(query));

test.each(['金府办', '口径', '至少10个', 'ABC', '街镇 口径 放管服', '主管部門'])(
  'a notice is found by %j, wherever in it each word stands',
  (query) => {
    expect(holds(query)).toBe(true);
  },
);

test('a notice that lacks one of the words is not found', () => {
  expect(holds('口径 本文没有的词')).toBe(false);
  expect(holdsTerms({ ...NOTICE, text: null }, searchTerms('至少10个'))).toBe(false);
});

test('a place in the text tells its sentence and leads to its paragraph', () => {
  const [place] = places('至少10个').filter((found) => found.in === 'text');
  if (place?.in !== 'text') throw new Error('nothing found in the text');
  expect(place.words).toContain('至少10个');
  expect(place.words.length).toBeLessThan(200);
  expect(text.slice(place.span.from, place.span.to)).toContain('至少10');
});

test('a note is named by its id', () => {
  expect(places('核对').filter((found) => found.in === 'note')).toEqual([{ in: 'note', id: 'n2' }]);
});

test('a finding is found by what it means, and not only by its words', () => {
  const [place] = places('≥10').filter((found) => found.in === 'finding');
  if (place?.in !== 'finding') throw new Error('no finding found');
  expect(place.kind).toBe('target');
  // An amount is told once, however it was looked for.
  expect(place.words).toMatch(/≥ 10 /u);
  expect(place.words).not.toMatch(/≥10/u);
  expect(text.slice(place.span.from, place.span.to)).toMatch(/10/u);
});

test('of many places those with the most of the words are told', () => {
  const found = places('企业 授权').filter((place) => place.in === 'text');
  expect(found.length).toBeLessThanOrEqual(2);
});
