import { bindingRule } from './binding.ts';

/** 负责, also with the words that make it no 负责制 and no 负责领导: 负责制定规范. */
export const IN_CHARGE = /负责/u;

/** A label in brackets is no longer. */
const LONGEST_LABEL = 300;

const BRACKETS = ['（）', '〔〕', '【】', '[]'].map(([opens = '', closes = '']) => ({
  opens,
  closes,
}));

const count = (words: string, mark: string) => words.split(mark).length;

/** Whether a bracket is open at the end of these words. */
function isOpen(words: string): boolean {
  return BRACKETS.some(({ opens, closes }) => count(words, opens) > count(words, closes));
}

/** 由县财政局负责…, 政务部门负责…: being in charge as the sentence's predicate; （省商务厅负责） is a label and tells only who. */
export const inCharge = bindingRule(
  'in-charge',
  'must',
  ({ word, from }, sentence) =>
    IN_CHARGE.test(word) && !isOpen(sentence.slice(Math.max(0, from - LONGEST_LABEL), from)),
);
