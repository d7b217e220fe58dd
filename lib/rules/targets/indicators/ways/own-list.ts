import { perModel } from '../../../../lexicon/current-model.ts';
import { DO, INDICATOR_END } from '../../../../lexicon/target-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Way } from '../way.ts';

/** 稳岗返还比例大型企业□、中小微企业: what is told with the first of a list is told of each. */
const OWN_LIST = perModel(
  () =>
    shape`^(?!${DO()})(?<told>[^，□]{2,16}?(?:${INDICATOR_END}|[率额]))[^，□达到至为超占]{2,10}□(?:[、和及][^，□、达到至为超占]{2,10}□){0,5}[、和及](?!每)(?<name>[^，□、达到至为超占]{2,10})$`,
);

/** 初中生均校舍面积 of 生均校舍面积小学4.5平方米、初中«5.5平方米»: what is told with the first of a list, and of which this is. */
export const ownList: Way = {
  name: 'ownList',
  names: ({ around, after }) => {
    const { told, name } = (after === '' ? OWN_LIST().exec(around.own)?.groups : undefined) ?? {};
    return told === undefined ? null : `${name}${told}`;
  },
};
