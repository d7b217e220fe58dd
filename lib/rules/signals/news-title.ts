import type { Rule } from '../rule.ts';

/** `某省出台34项具体措施`, `某部印发《…指南（试行）》`: a title that tells what somebody did; a document's own title says 关于 or ends with what it is. */
export const newsTitle: Rule<null> = {
  name: 'news-title',
  pattern:
    /(?<=^|\n)(?![^\n]*的(?:通知|通告|公告|决定|意见|函|通报|批复)[^\n》]{0,12}(?:\n|$))[^\n。关]{2,30}(?:出台|推出|联手|发文|下发|印发《|发布[《“＂"]|多措并举)[^\n。]{2,60}(?=\n|$)/gu,
  read: () => ({ value: null }),
};
