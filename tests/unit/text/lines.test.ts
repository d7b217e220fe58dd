import { expect, test } from 'vitest';
import { lineAt, lineSpans } from '../../../lib/text/lines.ts';

const TEXT = '一、总则\r\n\n（一）目标\n';

test('lines are told without their breaks, of whatever system, blank ones too', () => {
  const lines = lineSpans(TEXT).map(({ from, to }) => TEXT.slice(from, to));
  expect(lines).toEqual(['一、总则', '', '（一）目标', '']);
});

test('each place of a text lies in one line, a break in the line before it', () => {
  const spans = lineSpans(TEXT);
  const places = Array.from({ length: TEXT.length + 1 }, (_, at) => lineAt(spans, at));
  expect(places).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 3]);
});
