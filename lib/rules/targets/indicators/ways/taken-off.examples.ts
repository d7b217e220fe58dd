import type { WayExamples } from '../way-examples.ts';

export const takenOffExamples: WayExamples = {
  names: [
    ['图书购置支出，按照每月«200元»的标准定额扣除', '图书购置支出每月扣除标准'],
    [
      '纳税人接受古籍修复培训的支出，在领取结业证的当年，按照«900元»定额扣除',
      '纳税人接受古籍修复培训的支出扣除标准',
    ],
  ],
  leaves: ['按每人«1000元»的标准给予补贴', '企业捐赠支出«100万元»以内部分税前扣除'],
};
