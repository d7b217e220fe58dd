import type { MarkedExamples } from '../marked-examples.ts';

export const pastDateExamples: MarkedExamples = {
  holds: ['2003年，回用水量«1700多万吨»', '（2019年度失业率控制目标为«5.5%»）'],
  fails: ['2023年新建基站«3000个»', '对2019年起新增的业务按«0.5%»给予补助'],
};
