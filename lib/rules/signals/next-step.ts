import { pattern } from '../../text/pattern.ts';
import type { Rule } from '../rule.ts';

/** `下一步，某会将指导…`: releases and reports close with what their office will do; a document orders it. */
export const nextStep: Rule<null> = {
  name: 'next-step',
  pattern: pattern`(?<=^|[。\n\s])下一步[，,][^。，,\n]{1,24}将`,
  read: () => ({ value: null }),
};
