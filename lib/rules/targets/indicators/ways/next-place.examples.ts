import type { WayExamples } from '../way-examples.ts';

export const nextPlaceExamples: WayExamples = {
  names: [['每名县级领导包联1个乡镇、«2个»村', '每名县级领导包联村']],
  leaves: [
    '每名县级领导包联«1个»乡镇、2个村',
    '每名县级领导包联«2个»村',
    '新建学校1所、«2个»村史馆',
    '完成投资1亿元，«2个»村',
  ],
};
