import { perModel } from '../../../../lexicon/current-model.ts';
import { DO } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { nounBefore } from '../noun.ts';
import type { Way } from '../way.ts';

const INVESTED = /^(?:计划|预计)?(?:总|完成)?投资$/u;
const DOES = perModel(() => shape`^${DO()}`);

/** 污水处理厂投资 of 投资«3000万元»，新建污水处理厂2座: what it is spent on follows. */
export const invested: Way = {
  name: 'invested',
  names: ({ around: { own, next } }) => {
    if (!INVESTED.test(own) || !DOES().test(next)) return null;
    const thing = nounBefore(next.replace(/□.*/u, ''));
    return thing.length < 2 ? null : `${thing}投资`;
  },
};
