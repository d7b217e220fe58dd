import type { WayExamples } from '../way-examples.ts';

export const amongExamples: WayExamples = {
  names: [
    ['在参加夜校的学员中，«80%以上»实现就业', '实现就业的学员比例'],
    ['在全部个案中，«90%以上»须在服务态度方面得到认可', '得到认可的个案比例'],
  ],
  leaves: [
    '在新建校舍中，绿色建筑占比达到«60%»',
    '学员中«80%以上»实现就业',
    '在夜校建设中，«80%以上»的教室安装空调、投影和新风系统，并定期检修设备',
  ],
};
