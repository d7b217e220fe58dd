import type { Rule } from '../rule.ts';

/** `制定本办法`, `本细则所称`, `特订定本要点`, `本规定自…起施行`: a document of rules or plans speaks of itself. */
export const selfReference: Rule<null> = {
  name: 'self-reference',
  pattern:
    /(?:制定|制订|订定|编制|修订|特制定|适用)\s{0,4}本(?:办法|细则|规定|规则|条例|要点|方案|预案|意见|规划|计划|规程|标准|措施|政策)|本(?:办法|细则|规定|条例|要点|规则|预案|方案|规划|措施|政策|意见)(?:所称|适用|自|由|中|的实施|施行|未尽)/gu,
  read: () => ({ value: null }),
};
