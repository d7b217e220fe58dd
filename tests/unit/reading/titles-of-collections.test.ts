import { expect, test } from 'vitest';
import { read } from '../../../lib/reading/read.ts';

test.each([
  [
    '某省某市人民政府办公室\n某市人民政府办公室关于印发窨井管理办法的通知\n各县人民政府：',
    '某市人民政府办公室关于印发窨井管理办法的通知',
  ],
  [
    '某省某某市人民政府\n某某市墙体材料管理规定\n第一条 为推进革新，制定本规定。',
    '某某市墙体材料管理规定',
  ],
  [
    '公文处理条例\n时间：2024-07-22\n某某办公厅\n公文处理条例\n（经某某中央批准，某某办公厅1996年5月3日印发）\n第一章 总则',
    '公文处理条例',
  ],
  [
    '某某市公安局\n某某市住房和城乡建设局\n关于实施交通管制的通告\n特通告如下：',
    '某某市公安局某某市住房和城乡建设局关于实施交通管制的通告',
  ],
])(
  'who made a document stands over its title in collections of laws, and is no part of it: %s',
  (text, title) => {
    expect(read({ text }).notice.title).toBe(title);
  },
);

test('a kind of one letter makes a short title with what it is about, and none in a list', () => {
  const ban = `禁 火 令\n为防止火灾，${'某某山、'.repeat(12)}某某岭禁止一切用火。`;
  expect([ban, '禁火令\n戒严令'].map((text) => read({ text }).notice.title)).toEqual([
    '禁火令',
    null,
  ]);
});
