import type { MarkedExamples } from '../marked-examples.ts';

export const listNumberExamples: MarkedExamples = {
  holds: [
    '减半收取第二、«三个月»租金',
    '第3至«5年»每年补贴',
    '«7.2本»预案自印发之日起实施',
    '«7.3部门»职责分工按预案执行',
    '10 城镇调查失业率 «6 %» 预期性 4.5',
  ],
  fails: [
    '«12本»教材',
    '印发«2本»手册',
    '«12本»教材，定价9.5元',
    '«1.5本以上»教材',
    '«1.5万元»奖励',
    '7.2印发«2本»手册',
    '约束性指标«5项»，预期性指标10项',
  ],
};
