import type { MarkedExamples } from '../marked-examples.ts';

export const bracketedCountExamples: MarkedExamples = {
  holds: [
    '提升投资便利度（«7项»）',
    '复制推广的改革举措（共«21项»）',
    '新建温室50座以上（含«50座»）的，每座补贴2万元',
    '投资1亿元至5亿元（不含«5亿元»）的',
  ],
  fails: ['每月开展一次（«2次»）', '新建站点（«7个以上»）', '建设公园（含«3个»）'],
};
