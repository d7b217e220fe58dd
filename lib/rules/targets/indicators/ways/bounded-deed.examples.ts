import type { WayExamples } from '../way-examples.ts';

export const boundedDeedExamples: WayExamples = {
  names: [
    ['职工每人每年«至少义务植树5棵»', '职工义务植树'],
    ['每季度抽检«不少于2批次»', '每季度抽检'],
    ['参赛学校«最多可推荐3件»', '参赛学校推荐'],
  ],
  leaves: ['每个乡镇«至少建设1个»文化中心', '每个乡镇学校«不少于3所»'],
};
