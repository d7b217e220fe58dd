import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const entitledExamples: Examples<MeasureValue> = {
  finds: [
    ['中央主管机关得视经费情形发给', '得', { act: 'orders' }],
    ['承贷金融机构，得向主管机关申请补贴', '得', { act: 'orders' }],
  ],
  ignores: ['新址也不见得就安全', '不得以任何理由拖欠', '取得由该局核发的证照', '使得企业受益'],
};
