import type { MarkedExamples } from '../marked-examples.ts';

export const phaseExamples: MarkedExamples = {
  holds: ['平台«二期»工程', '机场«四期»扩建'],
  fails: ['开展«12期»培训'],
};
