import fc from 'fast-check';
import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { simplified } from '../../../../lib/text/steps/simplified.ts';

const byOpenCC = Converter({ from: 't', to: 'cn' });

const PIECES = [
  ...[
    '關於印發',
    '就業促進',
    '乾坤',
    '乾淨',
    '瞭解',
    '一目瞭然',
    '么麼',
    '𠮷',
    '㗲',
    '㠣',
    '豈',
    '慎\u{2f8a4}',
  ],
  ...[
    '關',
    '乾',
    '了',
    '瞭',
    '於',
    '後',
    '着',
    '\n',
    ' ',
    '2023年',
    '\ud842',
    '\udfb7',
    '髮',
    '里',
    '裡',
  ],
];

test('makes of any text what OpenCC makes of it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
      const text = pieces.join('');
      expect(normalise(text, [simplified]).text).toBe(byOpenCC(text));
    }),
  );
});

test('leads back to each character, also behind those that take two units', () => {
  const text = '㗲關𠮷於';
  const normal = normalise(text, [simplified]);
  for (const [plain, source] of [
    ['关', '關'],
    ['于', '於'],
  ] as const) {
    const from = normal.text.indexOf(plain);
    const { from: start, to } = normal.toSource({ from, to: from + 1 });
    expect(text.slice(start, to)).toBe(source);
  }
});

test.each([
  ['character', characters],
  ['word', phrases],
  ['compatibility ideograph', compatibilityIdeographs],
])('makes of every %s what OpenCC makes of it', (_, dictionary) => {
  const text = dictionary
    .split('|')
    .map((entry) => entry.split(' ')[0])
    .join('、');
  expect(normalise(text, [simplified]).text).toBe(byOpenCC(text));
});

test('leaves rare characters as OpenCC does, and halves of them', () => {
  const text = Array.from({ length: 0xb000 }, (_, at) => String.fromCodePoint(0x20000 + at));
  const halves = Array.from({ length: 0x800 }, (_, at) => `${String.fromCharCode(0xd800 + at)}一`);
  for (const all of [text.join(''), halves.join('')])
    expect(normalise(all, [simplified]).text).toBe(byOpenCC(all));
});
