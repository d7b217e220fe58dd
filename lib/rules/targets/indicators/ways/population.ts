import { perModel } from '../../../../lexicon/current-model.ts';
import { MAKE } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { stripLink } from '../noun.ts';
import type { Way } from '../way.ts';

const PER_HEAD = /每(?:千|万|百|十万)名?(?:常住|户籍)?(?:人口|人|老人|老年人)$/u;
const NOUN_OF_EACH = perModel(() => shape`^(?<noun>.{2,12}?)(?:规划|配置|${MAKE()})`);

/** 每千人口托位 of 按每千人口«10个»托位规划建设: so many of what for each of a population. */
export const population: Way = {
  name: 'population',
  names: ({ around: { own, behind }, after }) => {
    if (behind.length < 2 || !own.includes('每')) return null;
    const each = PER_HEAD.exec(stripLink(own))?.[0];
    if (each === undefined) return null;
    return `${each}${NOUN_OF_EACH().exec(behind)?.groups?.noun ?? after}`;
  },
};
