import type { MarkedExamples } from '../marked-examples.ts';

export const illustrationExamples: MarkedExamples = {
  holds: [
    '按用量计收水费（计算举例：某户当月用水20吨，超出«5吨»）',
    '按月折算（例如«6个月»折算为0.5年）',
    '例如，某商户投资«200万元»，可得补贴10万元',
  ],
  fails: [
    '开展示范培训（例如插花）«2场»',
    '通过举例说明，培训网格员«30人»',
    '配置器材（如哑铃）«5套»',
  ],
};
