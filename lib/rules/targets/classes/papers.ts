import { PAPER } from '../../../lexicon/class-words.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** More copies than these are printed and handed out. */
const MOST = 20;

/** 申请表«2份», 身份证复印件«一份», 一式«三份»: the papers that somebody has to bring. */
export const papers: Reason = {
  name: 'papers',
  class: 'quantity',
  pattern: reasonPattern`(?<why>一式|${PAPER})[》」”]?(?:（[^（）«]{1,20}）)?各?«[^»]*[份张]»`,
  applies: ({ amount }) => amount.value <= MOST,
};
