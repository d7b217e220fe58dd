import { NEWS_KIND, NEWS_VERB } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** `某省出台34项具体措施`, `某部印发《…指南（试行）》`: a title that tells what somebody did; a document's own title says 关于 or ends with what it is. */
export const newsTitle: Rule<null> = {
  name: 'news-title',
  pattern: byUnit(
    `(?<=^|\\n)(?![^\\n]*的(?:${NEWS_KIND.source}|函)[^\\n》]{0,12}(?:\\n|$))[^\\n。关]{2,30}(?:${NEWS_VERB.source}|印发《|[发公]布(?:[《“＂"]|(?=[^\\n。的]{2,14}令(?:\\n|$))))[^\\n。]{2,60}(?=\\n|$)`,
    'g',
  ),
  read: () => ({ value: null }),
};
