import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { clauseBefore } from '../topic.ts';
import type { Way } from '../way.ts';
import { joined } from '../whom.ts';
import { paid } from './paid.ts';

/** 每建成1座奖励, 每引进一家给予: for each of what is not said here. */
const ONE_MORE = shape`^每\p{Script=Han}{2,4}(?:[1一]\p{Script=Han}|□)(?:最高|一次性|可|再|$|${GIVE}|${AID})`;

/** 村级光伏电站每建成1座奖励 of 鼓励建设村级光伏电站，每建成1座奖励«2万元»: the clause before tells for each of what so much is paid. */
export const oneMore: Way = {
  name: 'oneMore',
  names: (asked) => {
    const { own } = asked.around;
    if (!own.startsWith('每') || !ONE_MORE.test(own)) return null;
    const name = paid.names(asked);
    if (!name?.startsWith('每')) return null;
    const what = clauseBefore(asked.around, 'nearest');
    return what === '' ? null : joined(what, name);
  },
};
