import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const eligibilityExamples: Examples<MeasureValue> = {
  finds: [
    ['参加书店。全市书店均可参加。', '参加书店。全市书店均可参加。', { act: 'tells' }],
    ['上述企业均可参加。', '上述企业均可参加。', { act: 'tells' }],
    ['前项人员须具有工作能力、工作意愿。', '前项人员须具有工作能力、工作意愿。', { act: 'tells' }],
    ['申请人应当符合下列条件：', '申请人应当符合下列条件：', { act: 'tells' }],
    ['申请人应当具备相应资格的证明材料', '申请人应当具备相应资格的证明材料', { act: 'tells' }],
  ],
  ignores: [
    '企业应当建立制度，符合条件的给予奖励',
    '各单位必须具备条件后开工，并报备',
    '各地审核。申请人应当符合下列条件',
    '应当符合条件；另行通知',
    '应当符合下列条件；',
  ],
};
