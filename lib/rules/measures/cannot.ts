import { IN_PUBLIC_POST, NOT_ABLE, REFRAIN } from '../../lexicon/measure-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { pattern, shape } from '../../text/pattern.ts';
import { orders } from './says.ts';

const MAY_NOT = shape`(?:只[能可]|不能(?!按[期时]|${NOT_ABLE}))[^，。；的]{2,30}(?=[。；]|$)|只能[^，。；]{2,40}(?=[。；]|$)(?<!的)|后方可[^，。；的]{2,20}(?=[。；]|$)|(?<=的，[^。；，]{0,40})不予(?:批准|受理|登记|办理)[^。；，：的]{0,12}(?=[。；：]|$)`;
/** What officers do not do, as rules of procedure have it: 工作人员不接受宴请. */
const REFRAINS = byUnit(
  `(?<=^[^。；，]{2,24}${IN_PUBLIC_POST.source})不(?:为|向|${REFRAIN.source})(?![的了到])[^，。；]{2,30}(?=[，。；]|$)(?<!的)`,
);
/** 审计机关独立行使审计监督权: a power that is given and may not be meddled with. */
const INDEPENDENT = shape`独立行使[^。；，的]{0,12}(?:权|权力)(?=[，。；]|$)`;

/** 扣除额扣除不完的，不能结转以后年度; 住房租金支出只能由一方扣除; 工作人员不接受宴请: what one may not do, said without 不得. */
export const cannot = orders('cannot', pattern`${MAY_NOT}|${REFRAINS}|${INDEPENDENT}`);
