import { tells } from './says.ts';

/** 组长：…, 副总指挥：…: who sits in a group. */
export const roster = tells(
  'roster',
  /^(?:第一|常务)?(?:副)?(?:组长|总指挥|指挥长|主任|召集人|总召集人|秘书长|成员|成员单位|顾问)(?:单位)?[：:]/gu,
);
