import type { WayExamples } from '../way-examples.ts';

export const givenExamples: WayExamples = {
  names: [['延长失业给付，最长发给«九个月»', '延长失业给付发给期限']],
  leaves: ['最长«九个月»', '发给«九个月»的补贴'],
};
