import type { MarkedExamples } from '../marked-examples.ts';

export const sessionExamples: MarkedExamples = {
  holds: ['十五届«94次»常务会议'],
  fails: ['每年召开«2次»会议'],
};
