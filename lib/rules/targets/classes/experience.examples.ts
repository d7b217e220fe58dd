import type { MarkedExamples } from '../marked-examples.ts';

export const experienceExamples: MarkedExamples = {
  holds: [
    '申请人须具有本市户籍、人均住房面积«低于15平方米»',

    '上年度旅游总收入50亿元、接待游客«不低于500万人次»',
    '具有«3年以上»企业工作经历',
    '申请人注册资本«1000万元以上»',
    '投标人员工«50人以上»',
  ],
  fails: [
    '申报企业可获«不超过50万元»的补助',
    '大专以上学历人才资源总量达到«320万名»',
    '取得«80%以上»的成效',
    '建设学校«10所»',
  ],
};
