import { UP_OR_DOWN } from '../../../../lexicon/way-words.ts';
import { pattern, shape } from '../../../../text/pattern.ts';
import { stripHead } from '../noun.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';

/** 幅度不超过, 上浮幅度控制在最高补贴额的: by how much at most, of what the clause before allows. */
const MARGIN = shape`^${UP_OR_DOWN}?幅度[^，□]{0,20}$`;
/** 可高于, 可以在核定标准基础上上浮: what is allowed, without that it is and from what it starts. */
const ALLOWED = pattern`(?<=.)可以?(?=[^，]{2})|(?:，|^)对|实行|在[^，□]{2,16}基础上`;
const LONGEST = 26;
const SHORTER = 20;

/** 机具高于最高补贴额幅度 of 机具可高于最高补贴额，幅度控制在«20%以内»: a bare 幅度 is of what the clause before it allows. */
export const margin: Way = {
  name: 'margin',
  names: ({ around: { own, earlier } }) => {
    const allowed = earlier[0] ?? '';
    if (!MARGIN.test(own) || allowed.length < 3 || allowed.includes('□')) return null;
    const told = stripHead(allowed.replace(ALLOWED, ''));
    return `${told.length > LONGEST ? shorten(told, SHORTER) : told}幅度`;
  },
};
