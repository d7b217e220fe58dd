import type { WayExamples } from '../way-examples.ts';

export const paidForExamples: WayExamples = {
  names: [
    ['快递企业每设立一个农村网点给予«2000元»补助', '农村网点补助'],
    ['制定标准获批的，省级地方标准每个补助«2万元»', '省级地方标准每个补助'],
    ['合格厕所每座奖补1500元，整村推进的每村再奖励«2万元»', '整村推进每村奖励'],
  ],
  leaves: ['市财政每亩补助«300元»', '对省级地方标准补助«2万元»'],
};
