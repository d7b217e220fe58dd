import { bindingRule } from './binding.ts';

export const IN_CHARGE = /负责$/u;

/** Opening brackets without their closing ones. */
function depth(text: string): number {
  return text.split('（').length - text.split('）').length;
}

/** 由县财政局负责…, 政务部门负责…: being in charge as the sentence's predicate; （省商务厅负责） is a label and tells only who. */
export const inCharge = bindingRule(
  'in-charge',
  'must',
  ({ word, from }, sentence) => IN_CHARGE.test(word) && depth(sentence.slice(0, from)) <= 0,
);
