import { bindingRule } from './binding.ts';

/** 不得…, 严禁…, 禁止…: the sentence forbids. */
export const prohibit = bindingRule('prohibit', 'prohibit', () => true);
