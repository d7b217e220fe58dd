import { HIGHER_LAW } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { tells } from './says.ts';

/** 对其他行为，法律、法规已有规定的，从其规定。: an article that only leaves a matter to other law, to the newer or higher of two that differ, or to another's figures; not 先到的，优先领取，以登记为准. */
export const yields = tells(
  'yields',
  byUnit(
    `^[^。；]{0,60}(?:(?:${HIGHER_LAW.source}|省|市)[^。；]{0,24}规定的，(?:从|依照|适用)其规定|与[^。；]{2,40}(?:不一致|抵触|冲突)[^。；]{0,40}，[按以][^。；，]{2,24}(?:执行|办理|为准)(?:；[^。；]{2,60}不再享受[^。；，]{0,12})?)。?$|^(?![^。；]*的，[^。；，]+(?<![后的时])，)(?:(?![应须要])[^。；]){2,40}以(?!本)[^。；，应须要]{2,30}为准[。；]?$`,
    'g',
  ),
);
