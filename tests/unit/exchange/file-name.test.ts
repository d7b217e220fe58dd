import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOfFile, safeFileName } from '../../../lib/exchange/file-name.ts';
import { sampleCollection, sampleNotice } from '../../support/sample-collection.ts';

test.each([
  ['关于推进服务的通知', '关于推进服务的通知.csv'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j.csv'],
  ['../../etc/passwd', '_.._etc_passwd.csv'],
  ['CON', '_CON.csv'],
  ['com1.tar', '_com1.tar.csv'],
  ['LPT³', '_LPT³.csv'],
  ['console', 'console.csv'],
  ['  标题. . ', '标题.csv'],
  ['', '_.csv'],
  ['...', '_.csv'],
  ['a\u0000b\r\nc', 'ab c.csv'],
  ['报告\u202Excod.exe\u200B', '报告xcod.exe.csv'],
  ['Cafe\u0301', 'Caf\u00E9.csv'],
  ['半\uD800个', '半\uFFFD个.csv'],
])('%j becomes %j', (text, name) => {
  expect(safeFileName(text, 'csv')).toBe(name);
});

test('long names are cut at the end of a character, for file systems that count bytes too', () => {
  expect(safeFileName('a'.repeat(500), 'csv')).toHaveLength(120);
  const family = '👩‍👩‍👧‍👦';
  const name = safeFileName('字'.repeat(500), 'csv');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
  const emoji = safeFileName(family.repeat(50), 'csv');
  expect(emoji.isWellFormed()).toBe(true);
});

test('any text gives a name that every system stores', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = safeFileName(text, 'md');
      expect(name).toBe(name.normalize('NFC'));
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Control}\p{Bidi_Control}]{1,117}\.md$/u);
      expect(name).not.toMatch(/^[.\s]|[.\s]\.md$/u);
    }),
  ));

test('a file is called after its notice, or by how many it holds', () => {
  const options = { language: 'zh-CN' } as const;
  expect(nameOfFile(sampleCollection, options, 'xlsx')).toBe('关于推进服务的通知.xlsx');
  const two = { ...sampleCollection, notices: [sampleNotice, sampleNotice] };
  expect(nameOfFile(two, options, 'xlsx')).toBe('批阅 2 篇公文.xlsx');
  expect(nameOfFile(two, { language: 'en' }, 'xlsx')).toBe('Piyue, 2 notices.xlsx');
});
