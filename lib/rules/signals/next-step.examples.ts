import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['作出规定。下一步，某会将指导行业机构认真落实', '下一步，某会将', null],
    ['\n下一步,我们将继续推进', '下一步,我们将', null],
  ],
  ignores: [
    '点击下一步，填写资料',
    '下一步工作安排',
    '输入号码，下一步，完成',
    '下一步，各地要落实责任',
  ],
};
