import { WITHSTAND } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { stripHead } from '../noun.ts';
import type { Way } from '../way.ts';

/** 堤防应能抵御, 中心城区要有效应对: what bears, without that it must or can, and what it does. */
const BEARS = shape`^(?<what>[^，□]{2,20}?)(?:应当?|必?须|要|基本|能够?){0,3}(?<how>(?:有效)?(?:${WITHSTAND}))$`;

/** 堤防抵御洪水 of 堤防应能抵御«50年一遇»洪水: how much is borne says nothing without who bears it. */
export const withstood: Way = {
  name: 'withstood',
  names: ({ around: { own }, after }) => {
    const { what, how } = BEARS.exec(own)?.groups ?? {};
    return what === undefined || after === '' ? null : `${stripHead(what)}${how}${after}`;
  },
};
