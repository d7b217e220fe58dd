import { expect, test } from 'vitest';
import { read } from '../../lib/reading/read.ts';
import seed from '../../seeds/notices/jinshan-2023-streamlining.json' with { type: 'json' };
import { countSteps } from '../support/count-steps.ts';
import { HOSTILE } from '../support/hostile-pieces.ts';

/**
 * A reading as a whole takes no more than linear time: four times the text, four times the characters that its patterns pass over, and hardly
 * more. Were anything looked for from each place, or in each paragraph from the beginning, it would be sixteen times as many.
 */
const LENGTH = 1500;
const TIMES = 4;
const WORST = 4.4;

/** How many times as many steps the longer text takes. */
function growth(piece: string, length: number): number {
  const few = piece.repeat(Math.ceil(length / piece.length));
  const many = piece.repeat(TIMES * Math.ceil(length / piece.length));
  return countSteps(() => read({ text: many })) / countSteps(() => read({ text: few }));
}

test('counts what patterns pass over, so that work that grows faster than the text shows', () => {
  const each = (text: string) => () => Array.from(text, (_, at) => /b/u.test(text.slice(at)));
  expect(countSteps(() => /b/u.test('aaa'))).toBe(3);
  expect(countSteps(() => 'aba'.replace(/b/gu, ''))).toBe(3);
  expect(countSteps(each('a'.repeat(400))) / countSteps(each('a'.repeat(100)))).toBeGreaterThan(15);
});

test('four times a notice takes about four times as many steps', () => {
  const text = `${seed.blocks.map((block) => block.text).join('\n')}\n`;
  expect(growth(text, text.length)).toBeLessThan(WORST);
});

test.each(HOSTILE.flatMap((piece) => [[piece], [`${piece}\n`], [`${piece}一段文字。\n`]]))(
  'four times as many %j take about four times as many steps',
  (piece) => {
    expect(growth(piece, LENGTH)).toBeLessThan(WORST);
  },
);
