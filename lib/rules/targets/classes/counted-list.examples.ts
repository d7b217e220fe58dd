import type { MarkedExamples } from '../marked-examples.ts';

export const countedListExamples: MarkedExamples = {
  holds: [
    '保证东湖、西湖、南湖、北湖«4个»分馆',
    '突出林区巡护、林区防火、林区更新«三项»重点',
    '北京、天津、重庆«3个»直辖市供应，落实责任',
    '北京、天津、上海«三市»联动',
  ],
  fails: [
    '新建城东、岭下、江口«3座»处理站',
    '免收2、3月«两个月»租金',
    '培育茶叶、水果«10个»品牌',
    '北京、天津«2个以上»城市',
  ],
};
