import type { MarkedExamples } from '../marked-examples.ts';

export const ringRoadExamples: MarkedExamples = {
  holds: ['进入«五环»路内行驶', '«四环»以外地区'],
  fails: ['射击达到«3环»'],
};
