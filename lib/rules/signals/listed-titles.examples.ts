import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['关于做好防汛工作的通知 2020-03-16', '关于做好防汛工作的通知 2020-03-16', null],
    ['首页\n市政府关于印发《若干措施》的通知\n', '市政府关于印发《若干措施》的通知', null],
  ],
  ignores: ['根据《关于做好防汛工作的通知》要求，', '关于我们', '相关解读：关于政策的意见'],
};
