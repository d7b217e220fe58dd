import type { WayExamples } from '../way-examples.ts';

export const shareOfBothExamples: WayExamples = {
  names: [
    ['«75%»的国家级园区和50%的省级园区开展循环化改造', '国家级园区开展循环化改造'],
    ['完成«70%»的大型灌区和50%的中型灌区节水改造', '大型灌区节水改造'],
  ],
  leaves: ['«75%»的国家级园区开展循环化改造', '«30%»的镇政府和20%的学校建成光伏'],
};
