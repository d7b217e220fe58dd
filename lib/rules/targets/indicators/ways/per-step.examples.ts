import type { WayExamples } from '../way-examples.ts';

export const perStepExamples: WayExamples = {
  names: [
    ['体检费在结算时按人头300元/人，超过60周岁的增加«200元»', '体检费'],
    ['每多生育1个婴儿增加«15天»生育津贴', '每多生育婴儿生育津贴'],
    ['手术费结算标准：普通手术2000元，每增加一个部位增加«500元»', '每增加部位手术费结算标准'],
  ],
  leaves: ['每增加1公里加收«2元»', '对每户奖励«2万元»', '每年增加«500元»补贴'],
};
