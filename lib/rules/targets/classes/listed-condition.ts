import { CONDITION_NAME, IMPROVE } from '../../../lexicon/class-words.ts';
import { AID } from '../../../lexicon/common-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import { type Reason, reasonPattern } from '../reason.ts';

/** 应符合以下条件：; 对符合条件的企业给予奖励，具体如下： says what they get. */
const CONDITIONS = byUnit(
  `(?:符合|具备|满足|有)(?:下列|以下|如下)|具备：$|${CONDITION_NAME.source}(?!的)`,
);
/** 申报条件, 申请人资格要求; 改善农村条件 says what to do. */
const CONDITION_SECTION = byUnit(
  `(?:(?<!${IMPROVE.source}[^，。]{0,12})条件|(?:资格|对象)(?:要求)?)$`,
);
/** 1.任务, 2.补贴标准: below conditions, what is to be done or paid. */
const TASKS = /(?:任务|标准)$/u;
const BINDS = /必须|应当|须|务必/u;

/** 应具备下列条件：（一）在职职工30人；（二）: the list stands in one paragraph, and has not come to what is granted. */
const LIST_BEFORE = byUnit(
  `(?:条件|情形|[评认]定标准|验收标准|评选标准)(?:是|为|如下|之一的|的可[^，。：]{0,6})?：(?:(?!给予|${AID.source}|予以)[^。])*$`,
);
const LIST_REACH = 200;

/** 所得额«不超过300万元»、从业人数不超过300人等三个条件的企业. */
const LIST_ENDS = shape`«[^。；]{0,60}等[^，。；]{0,3}条件`;

/** 硕士以上学历补贴«2万元»: what the item itself pays. */
const PAYS = byUnit(`${AID.source}«\\d[^»以]*元»`);

/** An item of a list of conditions (应当符合下列条件：; 申请项目条件 over 新建类项目), or what stands behind such words. */
export const listedCondition: Reason = {
  name: 'listed-condition',
  class: 'quantity',
  pattern: reasonPattern`«`,
  applies: ({ passage: { opening, section, text }, marked, from }) =>
    (CONDITIONS.test(opening ?? '') && !isIn(PAYS, marked)) ||
    (section.slice(-3).some((heading) => CONDITION_SECTION.test(heading)) &&
      !TASKS.test(section.at(-1) ?? '') &&
      !isIn(BINDS, marked)) ||
    LIST_BEFORE.test(text.slice(Math.max(0, from - LIST_REACH), from)) ||
    isIn(LIST_ENDS, marked),
};
