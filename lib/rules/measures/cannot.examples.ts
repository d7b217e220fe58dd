import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const cannotExamples: Examples<MeasureValue> = {
  finds: [
    ['当年名额使用不完的，不能结转以后年度使用。', '不能结转以后年度使用', { act: 'orders' }],
    ['夫妻主要工作城市相同的，只能由一方扣除', '只能由一方扣除', { act: 'orders' }],
    ['机关工作人员不接受服务对象的宴请，不收礼。', '不接受服务对象的宴请', { act: 'orders' }],
    ['审计机关依照法律独立行使审计监督权，不受干涉。', '独立行使审计监督权', { act: 'orders' }],
    ['不能按需转让份额', '不能按需转让份额', { act: 'orders' }],
    ['该所独立行使检验权', '独立行使检验权', { act: 'orders' }],
    ['工作人员不介入经营活动', '不介入经营活动', { act: 'orders' }],
  ],
  ignores: [
    '不能排除与蓄水有关。',
    '工作人员不参加培训的，予以通报',
    '部门不为企业服务的，责令改正',
    '对不能按期缴纳的企业',
    '产能不能满足需要。',
    '不能提供证明的，应当说明',
    '会议要求。工作人员不介入经营',
    '不能按时完成任务。',
  ],
};
