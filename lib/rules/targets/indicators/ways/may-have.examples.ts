import type { WayExamples } from '../way-examples.ts';

export const mayHaveExamples: WayExamples = {
  names: [
    ['参保职工只能享受«一次»岗位技能提升的补贴', '岗位技能提升补贴'],
    ['每户家庭只能申请«一次»危房改造补助', '危房改造补助'],
    [
      '退役军人可以申请«一次»由当地人力资源和社会保障部门组织的免费职业技能培训',
      '免费职业技能培训',
    ],
  ],
  leaves: ['补贴政策每人每年只享受«一次»', '教师每年接受«1次»培训'],
};
