import type { MarkedExamples } from '../marked-examples.ts';

export const experienceExamples: MarkedExamples = {
  holds: [
    '上年度旅游总收入50亿元、接待游客«不低于500万人次»',
    '具有«3年以上»企业工作经历',
    '申请人注册资本«1000万元以上»',
    '投标人员工«50人以上»',
  ],
  fails: ['大专以上学历人才资源总量达到«320万名»', '取得«80%以上»的成效', '建设学校«10所»'],
};
