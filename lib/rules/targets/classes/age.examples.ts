import type { MarkedExamples } from '../marked-examples.ts';

export const ageExamples: MarkedExamples = {
  holds: ['«60周岁以上»老年人', '促进«3岁以下»婴幼儿照护服务', '年龄在«35周岁以下»'],
  fails: [
    '人均预期寿命\t岁\t«80»',
    '人均预期寿命在2020年基础上继续提高«1岁»',
    '人均预期寿命提高到«80岁»',
    '到2030年，进一步增长到«80岁»',
    '人均预期寿命达到80岁，比2020年提高«2岁»',
    '满«3年»',
    '«60户»老年家庭',
  ],
};
