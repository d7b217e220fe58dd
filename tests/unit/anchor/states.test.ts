import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../../lib/anchor/describe.ts';
import { findAgain } from '../../../lib/anchor/find-again.ts';
import { indexPage } from '../../../lib/anchor/page-index.ts';
import type { Anchor } from '../../../lib/model/anchor.ts';

const ALPHA = '甲组负责全区道路养护，每季度巡查不少于三次，并于季末报区交通局备案。';
const BETA = '乙组负责全区桥梁养护，每季度巡查不少于两次，并于季末报区交通局备案。';
const OPENING = '各镇人民政府要把养护工作摆上重要议事日程，层层压实责任，确保年内见效。';

const placesIn = (anchor: Anchor) => (anchor.state === 'ambiguous' ? anchor.places : []);

/** Marks `words` in `before` and says what becomes of them in `after`, with the words found. */
function follow(words: string, before: string, after: string) {
  const from = before.indexOf(words);
  const selector = describe(indexPage(before), { from, to: from + words.length });
  if (selector === null) return expect.unreachable('no selector');
  const anchor = findAgain(selector, indexPage(after));
  const found = 'span' in anchor ? after.slice(anchor.span.from, anchor.span.to) : null;
  return { state: anchor.state, found };
}

test('a paragraph deleted while its near-twin stays leaves an orphan, not a mark on the twin', () => {
  const before = [OPENING, ALPHA, BETA].join('\n');
  expect(follow('乙组负责全区桥梁养护', before, [OPENING, ALPHA].join('\n')).state).toBe('orphan');
  expect(follow(BETA, before, [OPENING, ALPHA].join('\n')).state).toBe('orphan');
});

test('the same words in a page with another script, glosses and punctuation are the same words', () => {
  const mirror =
    '各鎮(zhèn)人民政府要把養(yǎng)護(hù)工作擺上重要議事日程,層層壓實(shí)責(zé)任,確保年內(nèi)見效.';
  expect(follow('养护工作摆上重要议事日程', OPENING, mirror)).toEqual({
    state: 'exact',
    found: '養(yǎng)護(hù)工作擺上重要議事日程',
  });
});

test('a passage moved to other surroundings is found, and said to have moved', () => {
  const after = [
    '新增一章。',
    '其他事项另行通知。',
    `办公室${'备注'.repeat(20)}层层压实责任${'说明'.repeat(20)}`,
  ].join('\n');
  expect(follow('层层压实责任', OPENING, after)).toEqual({ state: 'moved', found: '层层压实责任' });
});

test('edited words are found where they stand, and said to have changed', () => {
  const after = [OPENING, ALPHA.replace('三次', '四次')].join('\n');
  expect(follow('每季度巡查不少于三次', [OPENING, ALPHA].join('\n'), after)).toEqual({
    state: 'moved',
    found: '每季度巡查不少于四次',
  });
});

test('where the words stand in several equal places the reader is asked', () => {
  const line = '按职责分工负责。';
  expect(follow(line, line, [line, line, line].join('\n')).state).toBe('ambiguous');
});

test('a selection of blanks alone makes no selector', () => {
  expect(describe(indexPage('一　　二'), { from: 1, to: 3 })).toBeNull();
});

test('whatever is marked in whatever text is found again in the same text, on the same words', () => {
  const piece = fc.constantFrom(
    '关于',
    '關(guān)于',
    '　',
    '\n',
    '，',
    '100%',
    '“放管服”',
    'PCT',
    ' ',
    '&ldquo;',
    '𠮷',
    '不少于10家',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      (pieces, a, b) => {
        const text = pieces.join('');
        const from = a % text.length;
        const page = indexPage(text);
        const selector = describe(page, { from, to: from + 1 + (b % (text.length - from)) });
        if (selector === null) return;
        const anchor = findAgain(selector, page);
        const spans = 'span' in anchor ? [anchor.span] : placesIn(anchor);
        expect(spans.map(({ from: at, to }) => indexPage(text.slice(at, to)).text)).toContain(
          selector.exact,
        );
      },
    ),
  );
});
