import type { WayExamples } from '../way-examples.ts';

export const upToExamples: WayExamples = {
  names: [
    ['二年内«不超过服务期3年»', '服务期期限'],
    ['吸纳毕业生就业，最长补贴«2年»', '补贴期限'],
    ['给予补贴，«最长补贴2年»', '补贴期限'],
    ['一个有效期内待遇享受«最高时长为24个月»', '待遇享受时长'],
  ],
  leaves: ['可将处方用药量«最长放宽至3个月»', '最长«3年»', '«最多可延长2个月»'],
};
