import { expect, test } from 'vitest';
import { normalise } from '../../../../lib/text/normalise.ts';
import { footnoteMarks } from '../../../../lib/text/steps/footnote-marks.ts';

const read = (text: string) => normalise(text, [footnoteMarks]).text;

test.each([
  ['藏书达到10万[1]册', '藏书达到10万册'],
  ['满意率达到95[12]%以上', '满意率达到95%以上'],
  ['新建书屋30①家', '新建书屋30家'],
])('%s is read as %s', (written, plain) => {
  expect(read(written)).toBe(plain);
});

test.each(['市府发[2025]7号', '①新建书屋30家', '书屋[1]家', '达到95%[1]，', '30家①'])(
  '%s stays as it is',
  (text) => {
    expect(read(text)).toBe(text);
  },
);
