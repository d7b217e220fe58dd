import { expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { boldMarks } from '../../../../lib/text/steps/bold-marks.ts';

const read = (text: string) => normalise(text, [boldMarks]).text;

test.each([
  ['**一、加强管理**', '一、加强管理'],
  ['**来源**: 市文化局\n**二、办理**', '来源: 市文化局\n二、办理'],
])('%s is read as %s', (written, plain) => {
  expect(read(written)).toBe(plain);
});

test.each(['张**、王**', '王**的书店', '**', '书**店**'])('%s stays as it is', (text) => {
  expect(read(text)).toBe(text);
});
