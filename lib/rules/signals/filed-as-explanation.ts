import type { Rule } from '../rule.ts';

/** `主题分类 | 政策解读 |`, `组配分类：政策解读`: the field of a page's table says that the page explains. */
export const filedAsExplanation: Rule<null> = {
  name: 'filed-as-explanation',
  pattern:
    /(?:分类|类别|类型|栏目)[ \t|:：]{1,8}(?:政策|文件|文字)?(?:解读|图解)(?:材料|文件|信息)?(?=[\s|]|$)/gu,
  read: () => ({ value: null }),
};
