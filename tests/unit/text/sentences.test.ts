import { expect, test } from 'vitest';
import { SENTENCE } from '../../../lib/text/sentences.ts';

test('sentences end with their mark, their line or their cell', () => {
  const text = ' 加强领导。不得收费；违者 追责！完成\t1 项;好?\n\n下一行？\u3000另见附件';
  expect(text.match(new RegExp(SENTENCE, 'gu'))).toEqual([
    ...['加强领导', '不得收费', '违者 追责', '完成', '1 项', '好', '下一行', '另见附件'],
  ]);
});
