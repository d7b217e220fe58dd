import type { Examples } from '../examples.ts';
import type { HeadingValue } from './heading.ts';

export const namedExamples: Examples<HeadingValue> = {
  finds: [
    [
      '专栏1 工业互联网网络互联互通工程',
      '专栏1 ',
      { style: 'named', label: '专栏1', ordinal: 1, depth: 1 },
    ],
    ['任务三：完善标准', '任务三：', { style: 'named', label: '任务三：', ordinal: 3, depth: 1 }],
    ['专栏 12  绿色制造', '专栏 12  ', { style: 'named', label: '专栏12', ordinal: 12, depth: 1 }],
    ['行动十二提升服务', '行动十二', { style: 'named', label: '行动十二', ordinal: 12, depth: 1 }],
  ],
  ignores: ['专栏建设', '行动方案', '见专栏1 试点工程', '任务1—5由各县承担', '工程A1 主线'],
};
