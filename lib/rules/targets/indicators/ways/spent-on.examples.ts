import type { WayExamples } from '../way-examples.ts';

export const spentOnExamples: WayExamples = {
  names: [
    ['市财政每年安排«不少于2000万元»用于科技特派员工作', '科技特派员工作资金'],
    ['统筹«1亿元»资金用于农村公路养护', '农村公路养护资金'],
    ['县政府每年预算«50万元»，用于畜牧技术培训', '畜牧技术培训资金'],
  ],
  leaves: ['市财政每年安排«2000万元»', '对企业补助«20万元»用于设备更新', '每年安排«2000万元»补助'],
};
