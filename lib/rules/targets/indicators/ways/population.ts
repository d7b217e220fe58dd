import { perModel } from '../../../../lexicon/current-model.ts';
import { MAKE } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { stripLink } from '../noun.ts';
import type { Way } from '../way.ts';

const PER_HEAD = /每(?:千|万|百|十万|10万)名?(?:常住|户籍)?(?:人口|人|老人|老年人)$/u;
/** 社会工作者达到每万人□: the same the other way round. */
const TOLD_BEHIND = shape`^(?<noun>[^，□]{2,16}?)(?:达到?|为|超过|不少于|不低于)(?<each>每(?:千|万|百|十万|10万)名?(?:常住|户籍)?人口?)$`;
/** 每千人口拥有3岁以下婴幼儿托位: of those of an age. */
const OF_AGE = shape`(?<each>每(?:千|万|百|十万|10万)名?(?:常住|户籍)?人口?)(?:拥?有)?□的?(?<noun>[^，□、和及]{2,16})$`;
const NOUN_OF_EACH = perModel(() => shape`^(?<noun>.{2,12}?)(?:规划|配置|${MAKE()})`);

/** 每千人口托位 of 按每千人口«10个»托位规划建设: so many of what for each of a population. */
export const population: Way = {
  name: 'population',
  names: ({ around: { own, behind }, after }) => {
    if (!own.includes('每')) return null;
    if (behind.length < 2) return nounBeforeNumber(stripLink(own));
    const each = PER_HEAD.exec(stripLink(own))?.[0];
    if (each === undefined) return null;
    return `${each}${NOUN_OF_EACH().exec(behind)?.groups?.noun ?? after}`;
  },
};

/** 每万人社会工作者 of 社会工作者达到每万人«15名», 每千人口婴幼儿托位 of 每千人口拥有3岁以下婴幼儿托位«4.5个». */
function nounBeforeNumber(own: string): string | null {
  const { noun, each } = (TOLD_BEHIND.exec(own) ?? OF_AGE.exec(own))?.groups ?? {};
  return noun === undefined || each === undefined ? null : `${each}${noun}`;
}
