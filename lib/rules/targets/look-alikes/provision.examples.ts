import type { MarkedExamples } from '../marked-examples.ts';

export const provisionExamples: MarkedExamples = {
  holds: [
    '公告前«二款»结果',
    '增加«一条»，作为第九条',
    '删去«十二条»',
    '另立«一条»，作为第九条',
    '另立«十二条»，作为第三章',
  ],
  fails: ['增加«2条»线路', '培育«三家»，作为示范企业', '开通线路«一百条»，作为试点'],
};
