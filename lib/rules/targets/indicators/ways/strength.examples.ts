import type { WayExamples } from '../way-examples.ts';

export const strengthExamples: WayExamples = {
  names: [
    ['浴室地面可用«300mg/L»的碘伏消毒液擦拭', '浴室地面碘伏消毒液浓度'],
    ['采用配制浓度为«20mg/L»的除藻剂喷洒', '除藻剂浓度'],
    ['以有效碘含量为«80mg/L～100mg/L»的消毒水浸洗', '消毒水有效碘含量'],
  ],
  leaves: ['排放口氨氮浓度降至«8mg/L»', '投加«30吨»除藻剂', '氨氮浓度«8mg/L»的河段'],
};
