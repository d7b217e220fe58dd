import type { WayExamples } from '../way-examples.ts';

export const takenOffExamples: WayExamples = {
  names: [
    ['子女教育支出，按照每月«1000元»的标准定额扣除', '子女教育支出每月扣除标准'],
    [
      '纳税人接受职业资格继续教育的支出，在取得证书的当年，按照«3600元»定额扣除',
      '纳税人接受职业资格继续教育的支出扣除标准',
    ],
  ],
  leaves: ['按每人«1000元»的标准给予补贴', '企业捐赠支出«100万元»以内部分税前扣除'],
};
