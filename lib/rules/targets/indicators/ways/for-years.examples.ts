import type { WayExamples } from '../way-examples.ts';

export const forYearsExamples: WayExamples = {
  names: [
    ['对新认定的研发机构，连续«3年»每年给予运行经费补助', '新认定研发机构运行经费补助期限'],
    ['高新技术企业迁入后，分«2年»发放落户奖励', '高新技术企业落户奖励期限'],
  ],
  leaves: [
    '按«6个月»的失业保险金落实稳岗返还政策',
    '连续缴费«12个月»',
    '按«12个月»发放生活补助',
    '免收«3个月»房租',
  ],
};
