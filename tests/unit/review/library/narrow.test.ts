import { expect, test } from 'vitest';
import {
  ALL_NOTICES,
  choiceOfQuery,
  choiceToQuery,
} from '../../../../lib/review/library/library-address.ts';
import {
  canTell,
  facetValues,
  filterLibrary,
  type LibraryFilter,
  NO_FILTER,
} from '../../../../lib/review/library/library-filter.ts';
import { libraryOrders, orderLibrary } from '../../../../lib/review/library/library-order.ts';
import { listedNotice } from '../../../support/listed-notice.ts';

const NONE = { right: 0, wrong: 0, corrected: 0 };
const A = listedNotice({
  id: 'a',
  title: '关于做好2号工作的通知',
  issuers: ['市财政局', '市商务局'],
  region: '上海',
  date: '2023-08-04',
  tags: ['重点'],
  notes: 3,
  conflicts: 1,
  changed: 5,
  codes: new Set(['c1']),
});
const B = listedNotice({
  id: 'b',
  title: '关于做好10号工作的通知',
  issuers: ['市商务局'],
  region: '上海',
  date: '2024-01-02',
  genre: '意见',
  findings: 4,
  verdicts: 4,
  judged: { ...NONE, right: 3, wrong: 1 },
  changed: 9,
});
const C = listedNotice({ id: 'c', title: '方案', drafts: 1, findings: 9, verdicts: 1 });
const ALL = [A, B, C];

const left = (filter: Partial<LibraryFilter>) =>
  filterLibrary(ALL, { ...NO_FILTER, ...filter }).map(({ id }) => id);

test('each filter leaves what has one of its chosen values, and all filters hold together', () => {
  expect(left({})).toEqual(['a', 'b', 'c']);
  expect(left({ issuer: ['市财政局'] })).toEqual(['a']);
  expect(left({ issuer: ['市财政局', '市商务局'] })).toEqual(['a', 'b']);
  expect(left({ issuer: ['市商务局'], year: ['2024'] })).toEqual(['b']);
  expect(left({ region: ['上海'], genre: ['意见'] })).toEqual(['b']);
  expect(left({ tag: ['重点'] })).toEqual(['a']);
  expect(left({ code: ['c1'] })).toEqual(['a']);
  expect(left({ notes: ['conflict'] })).toEqual(['a']);
  expect(left({ notes: ['without'] })).toEqual(['b', 'c']);
  expect(left({ notes: ['draft'] })).toEqual(['c']);
  expect(left({ verdicts: ['none'] })).toEqual(['a']);
  expect(left({ verdicts: ['some'] })).toEqual(['c']);
  expect(left({ verdicts: ['all'] })).toEqual(['b']);
  expect(left({ verdicts: ['wrong'] })).toEqual(['b']);
});

test('each value tells how many notices it would leave, given the other filters', () => {
  const { issuer, genre, year } = facetValues(ALL, { ...NO_FILTER, genre: ['意见'] });
  expect(issuer).toEqual([{ value: '市商务局', count: 1 }]);
  expect(genre).toContainEqual({ value: '通知', count: 2 });
  expect(year).toEqual([{ value: '2024', count: 1 }]);
});

test('a chosen value that nothing has any more can still be taken back', () => {
  const { tag } = facetValues(ALL, { ...NO_FILTER, tag: ['去年'] });
  expect(tag).toContainEqual({ value: '去年', count: 0 });
});

test.each([
  ['date', 'bac'],
  ['changed', 'bac'],
  ['issuer', 'abc'],
  ['title', 'cab'],
  ['findings', 'cba'],
  ['notes', 'abc'],
  ['judged', 'bca'],
] as const)('by %s the order is %s', (order, ids) => {
  const shown = orderLibrary(ALL, order);
  expect(shown.map(({ id }) => id).join('')).toBe(ids);
});

test('what is chosen is told in the address and read from it again', () => {
  const choice = {
    query: '营商 “一网通办”&x=1',
    filter: { ...NO_FILTER, issuer: ['市财政局', '市商务局'], notes: ['conflict'] },
    order: 'title' as const,
  };
  expect(choiceOfQuery(choiceToQuery(choice))).toEqual(choice);
  expect(choiceToQuery(ALL_NOTICES)).toBe('');
  expect(choiceOfQuery('order=nonsense&other=1')).toEqual(ALL_NOTICES);
  expect(libraryOrders).toContain(ALL_NOTICES.order);
});

test.each<[Partial<LibraryFilter>, string]>([
  [{ issuer: ['市财政局'], year: ['2024'], tag: ['重点'] }, ''],
  [{ code: ['c1'] }, 'things'],
  [{ notes: ['without'] }, 'things'],
  [{ notes: ['draft'] }, 'things drafts'],
  [{ verdicts: ['wrong'] }, 'things'],
  [{ verdicts: ['all'] }, 'things counts'],
])('what %j leaves is told when this is known: %s', (chosen, asked) => {
  const filter = { ...NO_FILTER, ...chosen };
  const parts = ['things', 'drafts', 'counts'] as const;
  const all = { things: true, drafts: true, counts: true };
  const needed = parts.filter((part) => !canTell(filter, { ...all, [part]: false }));
  expect(needed.join(' ')).toBe(asked);
  expect(canTell(filter, all)).toBe(true);
});
