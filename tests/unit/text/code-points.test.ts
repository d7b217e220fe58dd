import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints } from '../../../lib/text/code-points.ts';

test('offsets count rare characters and emoji as one, there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const points = codePoints(text);
      let unit = 0;
      for (const [count, character] of [...text].entries()) {
        expect([points.count(unit), points.unit(count)]).toEqual([count, unit]);
        unit += character.length;
      }
      expect(points.count(text.length)).toBe([...text].length);
      expect(points.unit([...text].length + 5)).toBe(text.length);
    }),
    { numRuns: 2000 },
  );
  expect(codePoints('一𠮷二😀三').count(6)).toBe(4);
  expect(codePoints('一\uD800二').count(3)).toBe(3);
});
