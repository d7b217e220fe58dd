import { expect, test } from 'vitest';
import { decodeText } from '../../../entrypoints/commands/decode-text.ts';
import { encode } from '../../support/encode.ts';
import { NOTICE, pageOf } from '../../support/run-read.ts';

const TRADITIONAL = [
  '關於加強治理工作的通知',
  '各區人民政府：',
  '到2025年，新增養老床位40張以上。',
];
const BIG5 = '<meta http-equiv="Content-Type" content="text/html; charset=big5">';

test.each([
  ['GBK as its meta says', encode(pageOf(NOTICE, '<meta charset=gb2312>'), 'gbk'), NOTICE],
  ['GBK that says nothing', encode(pageOf(NOTICE), 'gbk'), NOTICE],
  ['GBK that says UTF-8', encode(pageOf(NOTICE, '<meta charset="utf-8">'), 'gbk'), NOTICE],
  ['GBK that says nonsense', encode(pageOf(NOTICE, '<meta charset="zh-7">'), 'gbk'), NOTICE],
  ['Big5 as its meta says', encode(pageOf(TRADITIONAL, BIG5), 'big5'), TRADITIONAL],
  ['Big5 that says nothing', encode(pageOf(TRADITIONAL), 'big5'), TRADITIONAL],
  ['UTF-8 that says GB 2312', Buffer.from(pageOf(NOTICE, '<meta charset="gb2312">')), NOTICE],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${pageOf(NOTICE)}`), NOTICE],
  ['UTF-16', Buffer.from(`\uFEFF${pageOf(NOTICE)}`, 'utf16le'), NOTICE],
])('a page in %s is read', (_, bytes, lines) => {
  for (const line of lines) expect(decodeText(bytes)).toContain(line);
});

test('a few damaged bytes do not make another encoding of a text', () => {
  const bytes = Buffer.from(NOTICE.join('\n'));
  bytes[10] = 0xff;
  expect(decodeText(bytes)).toContain(NOTICE[1]);
});
