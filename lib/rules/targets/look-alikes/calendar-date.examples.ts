import type { MarkedExamples } from '../marked-examples.ts';

export const calendarDateExamples: MarkedExamples = {
  holds: ['«2023年»工作要点', '6月«30日»前', '«2018年度»河长制'],
  fails: ['«3年»行动', '«30日内»答复'],
};
