import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

/** `重点抓好10件民生实事：(1)…`: what a work report promises, and its list. */
export const promisedProjects: Rule<null> = {
  name: 'promised-projects',
  pattern: pattern`[办抓做][好成理][^。，：:\n]{0,6}\d{1,2}[件项][^。，：:\n]{0,6}实事[：:]\s{0,4}[（(]?[1一][）)、.．]`,
  read: () => ({ value: null }),
};
