import type { Examples } from '../examples.ts';

export const examples: Examples<string> = {
  finds: [
    ['府教字第1100012345号', '府教字第1100012345号', '府教字第1100012345号'],
    [
      '台军字第○九五○○五七五九八号令',
      '台军字第○九五○○五七五九八号令',
      '台军字第○九五○○五七五九八号令',
    ],
  ],
  ignores: ['国办发〔2019〕6号', '京字第5号', '字第1100012345号'],
};
