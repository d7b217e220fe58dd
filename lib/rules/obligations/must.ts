import { bindingRule } from './binding.ts';
import { IN_CHARGE } from './in-charge.ts';

/** 应当…, 必须…, 务必…, 各部门要…: the sentence obliges. */
export const must = bindingRule('must', 'must', ({ word }) => !IN_CHARGE.test(word));
