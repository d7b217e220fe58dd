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

test.each([
  [
    '关心群众生活 公开办事制度\n信息搜索\n某某委员会机关档案管理办法\n第一条 为做好归档，制定本办法。',
    '某某委员会机关档案管理办法',
  ],
  [
    `关于简化证书补发程序的公告\n按照《某某部关于修改规章的决定》（某某部第14号令），第二条改为：“${'证书遗失的，权利人可以申请补发。'.repeat(8)}依照《登记办法》”\n现予公告。`,
    '关于简化证书补发程序的公告',
  ],
  ['會議通告\n致：各學校校長\n簡介會將於5月6日舉行。', '会议通告'],
])('no slogan of a site, nor a sentence that quotes rules, is the title: %s', (text, title) => {
  expect(read({ text }).notice.title).toBe(title);
});

test('a kind of one letter makes a short title with what it is about, and none in a list', () => {
  const ban = `禁 火 令\n为防止火灾，${'某某山、'.repeat(12)}某某岭禁止一切用火。`;
  expect([ban, '禁火令\n戒严令'].map((text) => read({ text }).notice.title)).toEqual([
    '禁火令',
    null,
  ]);
});
