import type { WayExamples } from '../way-examples.ts';

export const eachHasExamples: WayExamples = {
  names: [
    ['企业须配备专职监控人员，每100辆车配备«1名»、最低不少于2名', '专职监控人员'],
    ['企业须配备专职监控人员，每100辆车配备1名、最低«不少于2名»', '专职监控人员'],
  ],
  leaves: ['每100辆车配备«1名»监控人员', '每100辆车配备«1名»', '企业配备监控人员«2名»'],
};
