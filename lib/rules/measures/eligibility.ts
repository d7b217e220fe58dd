import { QUALITY } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 前项人员须具有工作能力。, 申请人应当符合下列条件：: who may, which obliges nobody. */
export const eligibility = tells(
  'eligibility',
  byUnit(
    `^[^。；，]{2,40}(?:[须需]|应当?)(?:同时)?(?:具有|具备|符合|满足)[^。；，]{0,30}${QUALITY.source}[^。；，]{0,12}[。：]?$|^(?:[^。；，]{2,12}。)?[^。；]{2,120}?均可(?:自愿)?(?:参加|申[报请]|报名)[^。；]{0,8}。?$`,
    'g',
  ),
);
