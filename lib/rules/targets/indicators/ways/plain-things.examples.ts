import type { WayExamples } from '../way-examples.ts';

export const plainThingsExamples: WayExamples = {
  names: [
    ['完成健康小屋创建A级6家、B级«15家»', 'B级健康小屋'],
    ['培育«20家»优质数字技术企业', '优质数字技术企业'],
    ['新增综合为老服务中心«2家»', '综合为老服务中心'],
    ['联通«50个»部门的政务数据', '部门政务数据'],
    ['再为发展中国家开展«12期»培训', '发展中国家培训'],
  ],
  leaves: [],
};
