import type { MarkedExamples } from '../marked-examples.ts';

export const allDayExamples: MarkedExamples = {
  holds: ['«24小时»值班', '实行7×«24小时»服务'],
  fails: ['«24小时内»办结', '«48小时»放行'],
};
