import type { WayExamples } from '../way-examples.ts';

export const doneTimesExamples: WayExamples = {
  names: [
    ['全体会议一般每半年召开«一次»', '全体会议每半年'],
    ['为老年人每年提供«1次»免费健康体检', '老年人每年免费健康体检'],
    ['对目录«至少全面核查一次»', '目录全面核查'],
    ['线下各单位领导班子每人每年«至少开展一次»帮办工作', '线下各单位领导班子每人每年帮办工作'],
  ],
  leaves: ['每年«4次»'],
};
