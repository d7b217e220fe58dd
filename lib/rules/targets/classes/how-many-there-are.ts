import { ARRIVE, ON_WHAT, SET_OFF } from '../../../lexicon/class-words.ts';
import { perModel } from '../../../lexicon/current-model.ts';
import { REWORK } from '../../../lexicon/naming-words.ts';
import { DO, SCOPE } from '../../../lexicon/target-words.ts';
import { DO_TO } from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** A verb of doing or of bringing about shortly before: 推动全省«100家»企业实施. */
const ACTS = perModel(() =>
  byUnit(
    `(?:${DO().source})(?![组队])[^«，。；：的]{0,6}(?<!一式)«|${SET_OFF.source}[^«，。；]{0,10}«`,
  ),
);

/** «1000余家». */
const ROUGH = /«[^»]*[余多][^»]*»/u;
const PERSONS = new Set(['人', '名', '户']);
/** 为全区«2万名»老年人提供服务, 对«300户»困难家庭进行改造: for how many something is done. */
const SERVED = perModel(
  () => shape`[为对][^«，。；]{0,6}«[^»]*»[^，。；]{2,20}(?:进行|免费|${DO()})`,
);

/** 对«3条»老旧栈道进行维修: works on so many, which are to be done. */
const WORKED_ON = shape`对[^«，。；]{0,8}«[^»]*»[^，。；]{2,20}${DO_TO}[^，。；]{0,4}${REWORK}`;

/** 本区«277项»行政许可事项, 对口«四县», 上述«8家»医院, 针对«2034种»商品, 全市«6个»产业园实现产值268亿元, 在职职工«2989人»，每人: how many there are. */
export const howManyThereAre: Reason = {
  name: 'how-many-there-are',
  class: 'quantity',
  pattern: reasonPattern`(?<why>(?<![底末月日年安])${SCOPE}|(?:^|[，：])以上)(?:的|共|等)?«(?!(?<=级«)[^»]*»(?:$|[，、]))|(?<pop>人[数口]|职工|党员|户数)«[^»]*»，每[人户]|(?<chosen>[确认选命划][定名]的|一式)«|(?<on>${ON_WHAT})[^«，。；]{0,40}«|(?<by>按照?|采用|通过)«[^»]*»(?![/]|的?标准|的?比例)|(?<!面|应|相|针|绝)(?<to>对(?![口外于象接讲])|(?<!每[^«，。；]{1,4})由(?!此)|从(?![业事]))[^«，。；、]{0,4}«|«[^»]*»[^«，。；]{2,14}(?<among>中)，|(?:^|，)(?:[^«，。；]{0,6}的)?(?<where>在)[^«，。；]{0,20}«[^»]*»[^«，。；]{1,24}(?:建设|新建|举办|开展)[^«，。；]{0,16}\d|(?:^|，)(?:[^«，。；]{0,8}的)?«[^»]*»[^«，。；]{1,12}(?<is>为|是|由|均|自动|已)|(?:^|，)[^«，。；\p{Script=Han}]{0,6}[^«，。；]{0,4}«[^»]*»[^«，。；、]{2,24}(?<reaches>${ARRIVE}|达|均)[^«，。；]{0,20}\d|(?<scope>(?:范围|对象)[：为是])[^«。；]{0,60}«`,
  applies: ({ comparator, amount, marked }) =>
    (comparator === 'eq' || comparator === 'approx' || ROUGH.test(marked)) &&
    amount.unit !== '次' &&
    !(PERSONS.has(amount.unit) && isIn(SERVED(), marked)) &&
    (amount.sort === 'thing' || amount.sort === 'noun') &&
    !isIn(ACTS(), marked) &&
    !isIn(WORKED_ON, marked),
};
