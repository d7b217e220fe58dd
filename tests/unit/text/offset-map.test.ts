import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../../lib/text/edit.ts';
import { normalise, normaliseFurther } from '../../../lib/text/normalise.ts';
import { noticeText } from '../../support/notice-text.ts';

/** A normalised text, and two offsets in it, in order. */
const placed = noticeText.chain((source) => {
  const normal = normalise(source);
  const offset = fc.nat({ max: normal.text.length });
  return fc.record({
    normal: fc.constant(normal),
    span: fc.tuple(offset, offset).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  });
});

test('every stretch of the plain text leads into the source', () =>
  fc.assert(
    fc.property(placed, ({ normal, span }) => {
      const { from, to } = normal.toSource(span);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(normal.source.length);
      if (span.to > span.from) expect(to).toBeGreaterThan(from);
    }),
  ));

test('what stands further on in the plain text stands no further back in the source', () =>
  fc.assert(
    fc.property(placed, ({ normal, span }) => {
      const first = normal.toSource({ from: span.from, to: span.from + 1 });
      const second = normal.toSource({ from: span.to, to: span.to + 1 });
      expect(second.from).toBeGreaterThanOrEqual(first.from);
      expect(second.to).toBeGreaterThanOrEqual(first.to);
    }),
  ));

test('a stretch is found again from its place in the source', () =>
  fc.assert(
    fc.property(placed, ({ normal, span }) => {
      fc.pre(span.to > span.from);
      const again = normal.toNormal(normal.toSource(span));
      expect(again.from).toBeLessThanOrEqual(span.from);
      expect(again.to).toBeGreaterThanOrEqual(span.to);
    }),
  ));

test('a text without anything to make plain is its own map', () => {
  const normal = normalise('加强组织领导');
  expect(normal.toSource({ from: 2, to: 4 })).toEqual({ from: 2, to: 4 });
  expect(normal.toNormal({ from: 2, to: 4 })).toEqual({ from: 2, to: 4 });
});

/** What each unit of the plain text stands for in the source, and of the source in the plain text. */
function ways(source: string, ...steps: (readonly Edit[])[]) {
  const normal = normalise(
    source,
    steps.map((edits) => () => edits),
  );
  const each = (text: string) => Array.from(text, (_, at) => ({ from: at, to: at + 1 }));
  return {
    text: normal.text,
    back: each(normal.text).map((span) => {
      const { from, to } = normal.toSource(span);
      return source.slice(from, to);
    }),
    forth: each(source).map((span) => {
      const { from, to } = normal.toNormal(span);
      return normal.text.slice(from, to);
    }),
  };
}

test('words put in for others stand for them as a whole, those of one length letter by letter', () => {
  const edits = [
    { from: 1, to: 3, insert: '乙丙丁' },
    { from: 4, to: 6, insert: '戊己' },
  ];
  expect(ways('0ab1cd2', edits)).toEqual({
    text: '0乙丙丁1戊己2',
    back: ['0', 'ab', 'ab', 'ab', '1', 'c', 'd', '2'],
    forth: ['0', '乙丙丁', '', '1', '戊', '己', '2'],
  });
});

test('what is taken out stands for nothing, what is put in between stands for what follows it', () => {
  const edits = [
    { from: 0, to: 1, insert: '' },
    { from: 2, to: 3, insert: '' },
    { from: 4, to: 4, insert: '，' },
  ];
  expect(ways('a一b二三c', edits, [{ from: 4, to: 5, insert: '' }])).toEqual({
    text: '一二，三',
    back: ['一', '二', '三', '三'],
    forth: ['', '一', '', '二', '，三', ''],
  });
});

test('several steps lead back to the one source, whoever goes on from a plain text', () => {
  const source = '&ldquo;放&rdquo;　关（guān）于';
  const first = normalise(source, [(text) => [{ from: 0, to: 7, insert: text.length ? '“' : '' }]]);
  const further = normaliseFurther(first, [() => [{ from: 2, to: 9, insert: '”' }]]);
  expect(further.text).toBe('“放”　关（guān）于');
  expect(further.source).toBe(source);
  const quote = further.toSource({ from: 2, to: 3 });
  expect(source.slice(quote.from, quote.to)).toBe('&rdquo;');
  expect(further.toNormal({ from: 8, to: 15 })).toEqual({ from: 2, to: 3 });
});

test('places at and beyond the ends of a text lead to its ends', () => {
  const normal = normalise('ab', [() => [{ from: 0, to: 1, insert: '' }]]);
  expect(normal.toSource({ from: 0, to: 0 })).toEqual({ from: 1, to: 1 });
  expect(normal.toSource({ from: 1, to: 1 })).toEqual({ from: 2, to: 2 });
  expect(normal.toNormal({ from: 2, to: 2 })).toEqual({ from: 1, to: 1 });
  const empty = normalise('ab', [() => [{ from: 0, to: 2, insert: '' }]]);
  expect(empty.toSource({ from: 0, to: 0 })).toEqual({ from: 0, to: 0 });
  expect(empty.toNormal({ from: 0, to: 2 })).toEqual({ from: 0, to: 0 });
});
