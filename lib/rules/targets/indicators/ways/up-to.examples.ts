import type { WayExamples } from '../way-examples.ts';

export const upToExamples: WayExamples = {
  names: [
    ['二年内«不超过服务期3年»', '服务期期限'],
    ['吸纳毕业生就业，最长补贴«2年»', '补贴期限'],
    ['给予补贴，«最长补贴2年»', '补贴期限'],
  ],
  leaves: ['最长«3年»', '«最多可延长2个月»'],
};
