import type { WayExamples } from '../way-examples.ts';

export const takenOffExamples: WayExamples = {
  names: [['子女教育支出，按照每月«1000元»的标准定额扣除', '子女教育支出每月扣除标准']],
  leaves: ['按每人«1000元»的标准给予补贴'],
};
