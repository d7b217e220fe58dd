import { perModel } from '../../../../lexicon/current-model.ts';
import { DO } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { countedNoun } from '../counted-noun.ts';
import { nounBefore, stripHead } from '../noun.ts';
import type { Surroundings } from '../surroundings.ts';
import { clauseBefore } from '../topic.ts';
import type { Way } from '../way.ts';

const INVESTED = /^(?:计划|预计)?(?:总|完成)?投资$/u;
const DOES = perModel(() => shape`^${DO()}`);
/** So short a name says nothing of what the sum is for. */
const BARE = '投资';

/** 污水处理厂投资 of 投资«3000万元»，新建污水处理厂2座: what it is spent on follows, or stands before. */
export const invested: Way = {
  name: 'invested',
  names: ({ around }) => {
    const { own, next, earlier } = around;
    if (!INVESTED.test(own)) return null;
    if (earlier[0]?.endsWith('□')) return ofCounted(earlier[0], own);
    const follows = DOES().test(next) ? nounBefore(next.replace(/□.*/u, '')) : '';
    const thing = follows.length < 2 && own === BARE ? besides(around) : follows;
    return thing.length < 2 ? null : `${thing}${BARE}`;
  },
};

/** 更新项目总投资 of 实施更新项目60个，总投资; null where only another sum has been told. */
function ofCounted(clause: string, own: string): string | null {
  const thing = countedNoun(clause);
  return thing.length < 2 || thing.endsWith(BARE) ? null : `${thing}${own}`;
}

/** 住院楼 of 投资□新建住院楼, 排水改造工程 of 实施排水改造工程，投资□. */
function besides(around: Surroundings): string {
  const made = stripHead(around.behind);
  return made === around.behind ? clauseBefore(around, 'nearest') : made;
}
