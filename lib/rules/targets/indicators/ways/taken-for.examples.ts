import type { WayExamples } from '../way-examples.ts';

export const takenForExamples: WayExamples = {
  names: [
    ['占道经营的，按每平方米每天«2元»收取占道费', '每平方米每天占道费'],
    ['对大型车辆，每次«10元»的标准收取停车费', '大型车辆每次停车费'],
  ],
  leaves: ['按每户«2元»收取', '每户补贴«200元»'],
};
