import type { MarkedExamples } from '../marked-examples.ts';

export const howManyThereAreExamples: MarkedExamples = {
  holds: [
    '本区«277项»行政许可事项',
    '开展云南普洱市对口«四县»招聘',
    '在上述«8家»医院实现联网',
    '针对首年关税为零的«2034种»商品',
    '全市«6个»产业园实现产值268亿元',
    '标记的«26个»指标为国家监测指标',
  ],
  fails: [
    '每年培养社会工作从业人员«3000名»',
    '推动全省«100家»企业实施管理',
    '对返岗员工每日«2次»体温检测',
    '新增«40户»餐饮单位',
    '对口四县«4场»招聘会',
  ],
};
