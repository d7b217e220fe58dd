import { perModel } from '../../../../lexicon/current-model.ts';
import { DO } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

const DOES = perModel(() => shape`(?:^|[^，□])(?<deed>${DO()})$`);

/** 县, 村开展入户调查, 街道开展试点: a place, and what is done there. */
const PLACE =
  /^(?<place>[县区市镇乡村](?!级)|乡镇|街道|社区|园区)(?:$|(?:开展|进行|作为)(?:(?<tried>[^的，]{0,6}(?:试点|示范))|[^的，]{2,})$)/u;

/** 抽查县 of 甲市、乙市各抽查«2个»县: what is done with so many places; of a list of those who do it each, who they are goes without saying. */
export const chosenPlace: Way = {
  name: 'chosenPlace',
  names: ({ around: { own }, before, after }) => {
    const { place, tried } = PLACE.exec(after)?.groups ?? {};
    if (place === undefined) return null;
    if (tried !== undefined) return `${tried}${place}`;
    const deed = DOES().exec(own)?.groups?.deed;
    if (before === '' || (deed === undefined && !own.startsWith('每'))) return null;
    return `${own.includes('各') && deed !== undefined ? deed : before.replace(/^.*、(?=每)/u, '')}${place}`;
  },
};
