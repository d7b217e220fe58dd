import type { WayExamples } from '../way-examples.ts';

export const putOffExamples: WayExamples = {
  names: [
    ['应当自受理之日起20日内完成审查，经负责人批准可以延长«10日»', '审查延长期限'],
    ['情况复杂的，经机关负责人批准，可以延长«10日»', '情况复杂延长期限'],
    ['对补贴期满仍未就业的，享受期限可延长«1年»', '享受期限延长'],
    ['合同有效期顺延«1年»', '合同有效期顺延'],
  ],
  leaves: ['享受期限为«1年»'],
};
