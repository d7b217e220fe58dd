import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const articleExamples: Examples<HeadingValue> = {
  finds: [
    ['“第三条', '“第三条', { style: 'article', label: '“第三条', ordinal: 3, depth: 1 }],
    [
      '第三条 本办法所称政务数据',
      '第三条 ',
      { style: 'article', label: '第三条', ordinal: 3, depth: 1 },
    ],
    [
      '第21条本法第二十四条',
      '第21条',
      { style: 'article', label: '第21条', ordinal: 21, depth: 1 },
    ],
    [
      '第20-1条 前条津贴',
      '第20-1条 ',
      { style: 'article', label: '第20-1条', ordinal: 20, depth: 1 },
    ],
    [
      '第三条之一 依前条',
      '第三条之一 ',
      { style: 'article', label: '第三条之一', ordinal: 3, depth: 1 },
    ],
  ],
  ignores: [
    '“第三条 读者享有下列便利：',
    '第二条第一款所列人员',
    '第十八条规定的情形',
    '依第三条办理',
  ],
};
