import type { MarkedExamples } from '../marked-examples.ts';

export const bracketedCountExamples: MarkedExamples = {
  holds: ['提升投资便利度（«7项»）', '复制推广的改革举措（共«21项»）'],
  fails: ['每月开展一次（«2次»）', '新建站点（«7个以上»）', '建设公园（含«3个»）'],
};
