import type { WayExamples } from '../way-examples.ts';

export const partTakenExamples: WayExamples = {
  names: [
    ['按«不低于货款总额的30%»预付给供应商', '货款总额预付给供应商比例'],
    [
      '可按照«不超过年度录用计划20%»的比例，面向基层招录公务员',
      '面向基层招录公务员占年度录用计划比例',
    ],
  ],
  leaves: ['业务收费，原则上«不高于承担责任的1%»', '招生计划占比达到«50%»'],
};
