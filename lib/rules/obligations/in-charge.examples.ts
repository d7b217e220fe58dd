import type { ObligationValue } from '../../model/obligation.ts';
import type { Examples } from '../examples.ts';

const binds: ObligationValue = { modality: 'must' };

export const inChargeExamples: Examples<ObligationValue> = {
  finds: [
    ['本办法由阿坝州人民政府办公室负责解释。', '本办法由阿坝州人民政府办公室负责解释', binds],
    ['数据使用部门负责共享数据使用全过程安全', '数据使用部门负责共享数据使用全过程安全', binds],
    [
      '16\t县编委办\t60\t负责河长制机构编制调整工作 \t1.指导乡镇',
      '负责河长制机构编制调整工作',
      binds,
    ],
    ['负责河长制涉及的机构编制调整工作', '负责河长制涉及的机构编制调整工作', binds],
    ['户籍登记数据，由公安机关负责', '户籍登记数据，由公安机关负责', binds],
    ['各部门按职责分工负责，抓好落实', '各部门按职责分工负责，抓好落实', binds],
  ],
  ignores: [
    '支持企业赴境外参展。（省商务厅负责）',
    '丰富供给。（省商务厅牵头，合肥海关按职责分工负责）',
    '主要负责人签字',
    '推行建筑师负责制',
    '坚持统一领导、分级负责',
    '对于负责事件处置相关单位之人员，每年定期办理在职进修',
    '学校负责调查处理事件之所有人员均负有保密义务',
    '尤其是负责同志带头抓好落实',
  ],
};
