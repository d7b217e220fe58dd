import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansWithin } from '../../../lib/text/spans-within.ts';

const spans = fc
  .array(fc.record({ gap: fc.nat({ max: 3 }), length: fc.integer({ min: 1, max: 4 }) }))
  .map((parts) => {
    let at = 0;
    return parts.map(({ gap, length }) => {
      const from = at + gap;
      at = from + length;
      return { from, to: at };
    });
  });

test('of spans in order, those that touch a stretch are found, and no others', () =>
  fc.assert(
    fc.property(spans, fc.nat({ max: 40 }), fc.nat({ max: 20 }), (all, from, length) => {
      const to = from + length;
      expect(spansWithin(all, { from, to })).toEqual(
        all.filter((span) => span.to > from && span.from < to),
      );
    }),
    {
      examples: [
        [
          [
            { from: 0, to: 2 },
            { from: 2, to: 4 },
            { from: 4, to: 5 },
          ],
          2,
          2,
        ],
      ],
    },
  ));
