import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';
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
