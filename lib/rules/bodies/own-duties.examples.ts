import type { BodyValue } from '../../model/body.ts';
import type { Examples } from '../examples.ts';

export const ownDutiesExamples: Examples<BodyValue> = {
  finds: [
    ['2.技术组。由气象专家组成，负责会商', '技术组', { name: '技术组', role: 'responsible' }],
    ['2.宣传组。负责发布信息', '宣传组', { name: '宣传组', role: 'responsible' }],
    ['规划局：负责审批', '规划局', { name: '规划局', role: 'responsible' }, { role: 'body' }],
    [
      '县林业局：组织巡查，牵头灭火，配合救援',
      '县林业局',
      { name: '县林业局', role: 'responsible' },
    ],
    ['区城管局：依法查处非法营运行为', '区城管局', { name: '区城管局', role: 'responsible' }],
    ['3.市财政局：保障工作经费', '市财政局', { name: '市财政局', role: 'responsible' }],
    ['市司法局：配合做好执法监督', '市司法局', { name: '市司法局', role: 'support' }],
    [
      '市委文明办（创城办）：根据测评标准参与现场指导',
      '市委文明办（创城办）',
      { name: '市委文明办（创城办）', role: 'responsible' },
    ],
    ['规划局：负责审批', '规划局', { name: '规划局', role: 'responsible' }],
    ['（一）县林业局。牵头做好国土绿化工作', '县林业局', { name: '县林业局', role: 'lead' }],
    ['（二）县气象局。负责预报', '县气象局', { name: '县气象局', role: 'responsible' }],
    ['县教育局、县卫健局：分别做好相关工作', '县教育局', { name: '县教育局', role: 'responsible' }],
    ['县教育局、县卫健局：分别做好相关工作', '县卫健局', { name: '县卫健局', role: 'responsible' }],
  ],
  ignores: [
    '（四）同步推选产生居务监督委员会。及时召开会议',
    '2.各镇严格依标建设幼儿园。严格执行标准',
    '市交通局、有关单位：加强监管',

    '县气象局。负责预报',
    '（五）优化产业结构布局。鼓励企业发展',
    '2.做优文旅服务中心。推动窗口延时开放',
    '各区人民政府：为贯彻落实上级要求',
    '工作要求：加强组织领导',
    ['各镇人民政府：加强监管', { role: 'addressee' }],
    '市交通局，区公安局：依法查处',
    '各有关单位：加强监管',
    '会上，市交通局：加强监管',
  ],
};
