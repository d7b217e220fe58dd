import type { WayExamples } from '../way-examples.ts';

export const ofLabelExamples: WayExamples = {
  names: [
    ['值班医师配备：县级医院不少于5名，乡镇卫生院«不少于2名»', '乡镇卫生院值班医师'],
    ['高中组：成绩达到八十分，每名发给二千元，录取«五十名»', '高中组录取'],
    ['一等奖：奖金5000元，评选«3名»', '一等奖'],
  ],
  leaves: [
    '学校建设：新建幼儿园3所，改造«5所»',
    '高中组：录取«五十名»',
    '高中组：每名发给二千元，录取教师«五十名»',
  ],
};
