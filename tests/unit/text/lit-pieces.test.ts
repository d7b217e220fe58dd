import { expect, test } from 'vitest';
import { litPieces } from '../../../lib/text/lit-pieces.ts';

const lit = (from: number, to: number, style: string) => ({ from, to, style });
/** Pieces as a person reads them: 0-4 measure+target. */
const told = (from: number, to: number, ...spans: ReturnType<typeof lit>[]) =>
  litPieces({ from, to }, spans).map(
    (piece) => `${piece.from}-${piece.to} ${piece.styles.join('+')}`,
  );

test('a stretch without passages is one piece', () => {
  expect(told(0, 9)).toEqual(['0-9 ']);
});

test('a passage is a piece, and what stands around it', () => {
  expect(told(0, 9, lit(3, 6, 'target'))).toEqual(['0-3 ', '3-6 target', '6-9 ']);
});

test('where passages overlap both mark the piece', () => {
  expect(told(0, 12, lit(2, 8, 'measure'), lit(5, 10, 'target'))).toEqual([
    '0-2 ',
    '2-5 measure',
    '5-8 measure+target',
    '8-10 target',
    '10-12 ',
  ]);
});

test('a passage within another parts it', () => {
  expect(told(0, 10, lit(0, 10, 'measure'), lit(4, 6, 'target'))).toEqual([
    '0-4 measure',
    '4-6 measure+target',
    '6-10 measure',
  ]);
});

test('two passages of one style mark a piece once', () => {
  expect(told(0, 6, lit(0, 4, 'target'), lit(2, 6, 'target'))).toEqual([
    '0-2 target',
    '2-4 target',
    '4-6 target',
  ]);
});

test('of a passage that goes on outside only what is inside is cut', () => {
  expect(told(10, 20, lit(4, 12, 'measure'), lit(18, 30, 'target'))).toEqual([
    '10-12 measure',
    '12-18 ',
    '18-20 target',
  ]);
});

test('passages that only touch the stretch, or stand elsewhere, mark nothing', () => {
  expect(
    told(
      10,
      20,
      lit(0, 10, 'measure'),
      lit(20, 25, 'target'),
      lit(2, 5, 'measure'),
      lit(30, 40, 'target'),
    ),
  ).toEqual(['10-20 ']);
});
