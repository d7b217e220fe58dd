import type { MarkedExamples } from '../marked-examples.ts';

export const provisionExamples: MarkedExamples = {
  holds: [
    '公告前«二款»结果',
    '作为发放第三十三条、«三十四条»规定的补助的依据',
    '增加«一条»，作为第九条',
    '删去«十二条»',
    '另立«一条»，作为第九条',
    '另立«十二条»，作为第三章',
  ],
  fails: [
    '增加«2条»线路',
    '培育«三家»，作为示范企业',
    '按第三条、公交线路«二十条»',
    '开通线路«一百条»，作为试点',
  ],
};
