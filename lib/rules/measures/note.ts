import { tells } from './says.ts';

/** 数据来源：…, 注：…: a remark on what stands before it. */
export const note = tells(
  'note',
  /^[^。；]{2,60}。?（略）。?$|^[（(]?(?:数据来源|资料来源|指标来源|指标说明|计算方法|备注|导读|摘要|核心提示|编者按|注释?|说明|填表说明|注意事项)[：:]/gu,
);
