import { ACTING } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { pattern, shape } from '../../text/pattern.ts';
import { tells } from './says.ts';

/** Behind it a sentence may encourage somebody, which orders nothing either. */
const END = shape`。?$|。鼓励[^。]*。?$`;
/** …应当遵循统一标准、共享开放的原则, also where they are listed below: 应当遵循以下原则：. */
const KEEPS_TO = shape`^[^。；]{0,40}(?:(?:遵循|坚持|贯彻|以(?!(?:\d|[一二三四五六七八九十百]){1,4}\p{Script=Han}{1,2}(?:[或至]|为)))[^。；]{2,80}(?:的|(?<!元)为)(?:基本)?(?:原则|方针)[^。；]{0,20}|按照[^。；]{2,80}的(?:基本)?(?:原则|方针)[^。；，]{0,20}|(?:遵循|坚持)(?:以下|下列)[^。；，：]{0,6}原则：)`;
/** 以…为指导, where nobody is told to: not 各部门要以…为指导. */
const GUIDED = byUnit(
  `^[^。；，]{0,12}?(?<!(?:${ACTING.source}|各地|地区)(?:要|应|应当|必须))以[^。；，]{2,60}为指导，(?![\\s\\S]*(?:应当|必须|不得|务必))`,
);

/** 某机关工作以…为指导，, …应当遵循统一标准、共享开放的原则。: what work keeps to, without saying who does what. */
export const principle = tells('principle', pattern`${KEEPS_TO}(?:${END})|${GUIDED}`);
