import type { MarkedExamples } from '../marked-examples.ts';

export const rankedExamples: MarkedExamples = {
  holds: ['排名后«3位»的单位由分管领导约谈', '对考核得分排名前«10名»的村给予奖励'],
  fails: ['力争全省排名进入前«3位»', '考核合格的前提下新增«3名»干部', '选派后备干部«3名»，'],
};
