import { SET_ASIDE } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { stripHead } from '../noun.ts';
import { shorten } from '../topic.ts';
import type { Way } from '../way.ts';

/** 医疗机构预留: whoever sets aside a share. */
const SETS_ASIDE = shape`(?<verb>${SET_ASIDE})出?$`;
/** 学校要将□的招生计划分配到初中: who shares out so much of what. */
const TAKES = shape`(?:^|□)(?<who>[^，□]{2,14}?)(?:要|应当?|须)?[将把]$`;
const SHARED = shape`^的(?<what>[^，。；□的]{2,12}?(?:分配|划拨|安排))(?:[到至给]|$)`;
/** 的号源给基层医院: of what. */
const THING = shape`^的(?<thing>[^，。；□的给用]{2,10})`;

/** 给基层医疗机构: for whom. */
const FOR = shape`^的[^，。；□的给]{2,10}给(?<whom>[^，。；□]{2,24})`;
const LONGEST_WHOM = 14;

/** 预留给基层医院的号源比例 of 上级医院预留«30%»的号源给基层: a share of things that is set aside. */
export const setAside: Way = {
  name: 'setAside',
  names: ({ around: { own, behind, ahead } }) => {
    const shared = sharedOut(own, behind);
    if (shared !== null) return shared;
    const { verb } = SETS_ASIDE.exec(own)?.groups ?? {};
    const { thing } = THING.exec(behind)?.groups ?? {};
    if (verb === undefined || thing === undefined) return null;
    const { whom } = FOR.exec(ahead)?.groups ?? {};
    return whom === undefined
      ? `${verb}${thing}比例`
      : `${verb}给${shorten(whom, LONGEST_WHOM)}的${thing}比例`;
  },
};

function sharedOut(own: string, behind: string): string | null {
  const { who } = TAKES.exec(own)?.groups ?? {};
  const { what } = SHARED.exec(behind)?.groups ?? {};
  return who === undefined || what === undefined ? null : `${stripHead(who)}${what}比例`;
}
