import type { WayExamples } from '../way-examples.ts';

export const workedExamples: WayExamples = {
  names: [
    ['器械用药液浸泡，作用«15分钟»后取出', '浸泡作用时间'],
    ['奶瓶煮沸«15分钟»', '奶瓶煮沸时间'],
    ['毛巾可用高温蒸汽消毒«10分钟»后晾干', '高温蒸汽消毒时间'],
    ['教室每次通风«不少于20分钟»', '教室每次通风时间'],
  ],
  leaves: ['开展消毒培训«30分钟»', '发挥作用«3年»', '每日巡查«2小时»'],
};
