import type { Examples } from '../examples.ts';

export const examples: Examples<null> = {
  finds: [
    ['围绕产业，加快补短板', '加快', null],
    ['整合力量；大力推进试点', '大力推进', null],
  ],
  ignores: ['市政府加快审批', '该局表示正在推进', '一、加强领导'],
};
