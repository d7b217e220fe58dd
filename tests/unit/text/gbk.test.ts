import { expect, test } from 'vitest';
import { gbkBytes, gbkCharacter } from '../../../lib/text/gbk.ts';

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
