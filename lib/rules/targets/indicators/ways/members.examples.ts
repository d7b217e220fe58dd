import type { WayExamples } from '../way-examples.ts';

export const membersExamples: WayExamples = {
  names: [
    ['学校得成立调查小组，其成员以«三人»为原则', '调查小组成员人数'],
    ['由委员组成«三人»的初审小组审查', '初审小组人数'],
  ],
  leaves: ['培训«300人»', '由«3名»专家把关'],
};
