import type { WayExamples } from '../way-examples.ts';

export const paidToExamples: WayExamples = {
  names: [
    ['获省级以上奖项的，每件奖励作者«3万元»', '获省级以上奖项作者每件奖励'],
    ['新建冷库200立方米以上的，补助村集体«5万元»', '新建冷库200立方米以上村集体补助'],
  ],
  leaves: ['对新认定的高新技术企业奖励«20万元»', '每亩补助«300元»'],
};
