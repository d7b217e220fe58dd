import { expect, test } from 'vitest';
import { gbkBytes, gbkCharacter, hanWithLead, hanWithTrail } from '../../../lib/text/gbk.ts';

/** By the code charts of GB 2312-80 and the Chinese Internal Code Specification. */
const CODES = [
  ['啊', 0xb0, 0xa1],
  ['，', 0xa3, 0xac],
  ['为', 0xce, 0xaa],
  ['為', 0x9e, 0xe9],
  ['丂', 0x81, 0x40],
  ['龥', 0xfd, 0x9b],
] as const;

test.each(CODES)('%s is told by its bytes, and its bytes by it', (character, lead, trail) => {
  expect(gbkBytes(character)).toEqual({ lead, trail });
  expect(gbkCharacter(lead, trail)).toBe(character);
});

test('what has no two bytes there has none here', () => {
  expect(gbkBytes('a')).toBeUndefined();
  expect(gbkBytes('𠮷')).toBeUndefined();
  expect(gbkBytes('\ufffd')).toBeUndefined();
  expect(gbkCharacter(0xa3, 0x7f)).toBe('');
  expect(gbkCharacter(0x41, 0x42)).toBe('');
});

test('of a Chinese character that lost a byte, all are told that have the other, in their order', () => {
  expect(hanWithLead(0xb0).join('')).toMatch(/^癅癆癇癈癉.{180}苞胞包褒剥$/u);
  expect(hanWithTrail(0xfe).join('')).toMatch(/^侢傼凗匎咡[^￣]{92}蟒簋酤觜鳋齄$/u);
});

test('marks are no Chinese characters, and a byte may begin none', () => {
  expect([hanWithLead(0xa3), hanWithLead(0x41), hanWithTrail(0x20)]).toEqual([[], [], []]);
});
