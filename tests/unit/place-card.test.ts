import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../lib/page/card/place-card.ts';

const view = { width: 1000, height: 800 };
const card = { width: 340, height: 200 };

test('a card stands below its passage', () => {
  expect(placeCard({ left: 100, top: 100, width: 80, height: 20 }, card, view)).toEqual({
    left: 100,
    top: 128,
  });
});

test('at the foot of the window it stands above', () => {
  expect(placeCard({ left: 100, top: 700, width: 80, height: 20 }, card, view).top).toBe(492);
});

test('at the right edge it moves in', () => {
  expect(placeCard({ left: 950, top: 100, width: 40, height: 20 }, card, view).left).toBe(652);
});

test('wherever the passage is, a card that fits is wholly to be seen', () => {
  const number = (max: number) => fc.integer({ min: -200, max });
  fc.assert(
    fc.property(number(1200), number(1000), (left, top) => {
      const place = placeCard({ left, top, width: 60, height: 20 }, card, view);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + card.width).toBeLessThanOrEqual(view.width);
      expect(place.top + card.height).toBeLessThanOrEqual(view.height);
    }),
  );
});

test('in a frame smaller than the card its beginning is to be seen', () => {
  const place = placeCard({ left: 10, top: 10, width: 60, height: 20 }, card, {
    width: 200,
    height: 90,
  });
  expect(place).toEqual({ left: 0, top: 0 });
});
