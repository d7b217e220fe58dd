import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['一、加强组织领导', '一、加强', null],
    ['（二）大力推进数字化。', '（二）大力推进', null],
    ['3.建立健全工作机制', '3.建立', null],
  ],
  ignores: ['一、综合', '（一）主要内容', '1.基本条件', '市政府加强领导'],
};
