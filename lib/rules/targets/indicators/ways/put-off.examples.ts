import type { WayExamples } from '../way-examples.ts';

export const putOffExamples: WayExamples = {
  names: [['合同有效期顺延«1年»', '合同有效期顺延']],
  leaves: ['享受期限为«1年»'],
};
