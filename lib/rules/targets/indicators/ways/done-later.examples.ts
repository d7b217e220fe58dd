import type { WayExamples } from '../way-examples.ts';

export const doneLaterExamples: WayExamples = {
  names: [
    ['上市公司可申请延期«2个月»披露年度报告', '年度报告延期披露期限'],
    ['企业可向税务部门申请延期«3个月»办理纳税申报等', '纳税申报延期办理期限'],
    ['允许困难企业延缓«半年»缴纳社会保险费', '社会保险费延缓缴纳期限'],
  ],
  leaves: [
    '无法按时缴纳水电费的企业，可延期«3个月»缴纳',
    '应当在«3个月»披露年度报告',
    '合同有效期顺延«1年»',
  ],
};
