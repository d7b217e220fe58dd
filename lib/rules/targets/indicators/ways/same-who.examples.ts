import type { WayExamples } from '../way-examples.ts';

export const sameWhoExamples: WayExamples = {
  names: [
    ['其中职工参保人员每月上门次数不低于12次，每月服务时间为«28小时»', '职工参保人员每月服务时间'],
    ['小学生每天体育活动不少于2次，每天户外时间达到«2小时»', '小学生每天户外时间'],
  ],
  leaves: [
    '小学生每周体育课不少于4节，每天户外时间达到«2小时»',
    '每月服务时间为«28小时»',
    '小学生每天参加体育活动，户外时间达到«2小时»',
  ],
};
