import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

test('what a printed line breaks off of a title stands below it', () => {
  const text =
    '某市人民政府关于印发《某市古树名木保护办法》\n的通知\n某政〔2021〕1号\n各区人民政府：';
  expect(read({ text }).notice.title).toBe('某市人民政府关于印发《某市古树名木保护办法》的通知');
});
