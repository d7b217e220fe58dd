import type { Rule } from '../rule.ts';

/** `第一条`, `第 2 条`, `第20-1条` at the head of a paragraph or sentence: rules and statutes count so (立法法 2023, art. 65). */
export const articleNumbers: Rule<null> = {
  name: 'article-numbers',
  pattern:
    /第(?<=(?:^|[\s。])第)(?<!》\s第)\s{0,2}[一二三四五六七八九十百\d]{1,4}(?:-\d{1,2})?\s{0,2}条(?![第款例的和、规])/gu,
  read: () => ({ value: null }),
};
