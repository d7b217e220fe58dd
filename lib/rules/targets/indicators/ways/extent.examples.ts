import type { WayExamples } from '../way-examples.ts';

export const extentExamples: WayExamples = {
  names: [
    ['餐桌之间保持«1米以上»的距离', '餐桌之间距离'],
    ['排队时保持«1米以上»间隔', '排队间隔'],
    ['疏散通道应当留出«1米以上»宽度', '疏散通道宽度'],
    ['消防车道应当保持«4米以上»宽度', '消防车道宽度'],
  ],
  leaves: ['保持«1米以上»距离', '餐桌之间保持«1米以上»安全距离'],
};
