import type { Examples } from '../examples.ts';
import type { MeasureValue } from './measure.ts';

export const membersExamples: Examples<MeasureValue> = {
  finds: [
    [
      '市政府常务会议由市长、副市长、秘书长组成，由市长召集和主持。',
      '市政府常务会议由市长、副市长、秘书长组成，由市长召集和主持',
      { act: 'tells' },
    ],
    [
      '领导小组由市长、副市长和有关人员构成',
      '领导小组由市长、副市长和有关人员构成',
      { act: 'tells' },
    ],
  ],
  ignores: [
    '评审组由三名以上专家组成，应当回避有利害关系者。',
    '加强队伍建设，由各镇组成巡查队。',
    '检查组由市应急局牵头组成，负责督促整改。',
    '为加强领导，检查组由市长组成',
    '检查组由市长、副市长组成。\n会议 每季召开，成员应当出席',
  ],
};
