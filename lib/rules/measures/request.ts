import { ASK_OF } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 你省请求，国家尽快审核…: what was asked for, in a letter that answers it; 以上意见如无不妥，请批转: the last words of what is put before somebody. */
export const request = tells(
  'request',
  byUnit(
    `^(?:关于[^。]{2,40}(?:问题|事项)。[^。；，]{2,12}(?:请求|建议|希望)|(?:你|贵)[省市区县州局厅委部办单位校院][^。；，要应须按]{0,8}${ASK_OF.source}|以上[^。；，]{0,10}(?:，?如无不[妥当]|，?[妥当可]否|，请审[议批]))`,
    'g',
  ),
);
