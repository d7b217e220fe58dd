import type { MarkedExamples } from '../marked-examples.ts';

export const listedConditionExamples: MarkedExamples = {
  holds: [
    '具备以下条件：注册资金«100万元»',
    ['一、训练期间«一个月以上»。', { opening: '应符合下列条件：' }],
    ['注册资金«100万元»', { section: ['申报条件'] }],
    ['注册资金«100万元»', { section: ['补贴对象'] }],
    ['注册资金«100万元»', { section: ['资格要求'] }],
  ],
  fails: [
    ['企业必须明确«一名»联系人', { section: ['复工条件'] }],
    '培育«100家»企业',
    ['注册资金«100万元»', { section: ['改善办学条件工作'] }],
    ['注册资金«100万元»', { section: ['申报对象公示'] }],
    ['建成公共租赁住房«634套»', { section: ['改善农村生活条件'] }],
  ],
};
