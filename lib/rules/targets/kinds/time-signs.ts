import { KEEP_STOCK, NAME_OF_TIME, STOCK } from '../../../lexicon/common-words.ts';
import {
  EVERY_TIME,
  GIVEN_TIME,
  LENGTHEN,
  SO_MUCH_LONGER,
  TIME_S_WORTH,
  WORKS,
} from '../../../lexicon/kind-words.ts';
import { LASTING, SHRINK } from '../../../lexicon/target-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { Asked, Sign } from './sign.ts';

const GIVEN_FOR = byUnit(
  `(?:${GIVEN_TIME.source}|按)(?!期|年限|时间)[^«，。；]{0,8}«|«[^»]*»(?:[的之](?:当地|企业)?[^，。；]{0,12}(?:金|费|租|工资|假|利息)|${TIME_S_WORTH.source})`,
);
/** 产区保持«三个月»销量: a stock that is held. */
const STOCK_HELD = byUnit(
  `${KEEP_STOCK.source}(?:总?量|规模)?(?:应当?|要|须|达到?)?«[^»]*»的?[^，。；]{0,10}${STOCK.source}`,
);
/** 免征«2年»所得税, 所得税减免«2年»: how long something is not to be paid. */
const SPARED_FOR = shape`[免减](?![灾税贫])[^«，。；\d]{0,5}«|«[^»]*»的?[^«，。；\d]{0,8}[免减](?![灾税贫])`;
/** 免收«2个月»房租, «1个月»租金减半, 租金减免«3个月»: months that tell how much rent or of a charge is not to be paid. */
const CHARGE_SPARED = shape`[免减][^«，。；\d]{0,5}«[^»]*月»的?[^«，。；]{0,8}[租费]|«[^»]*月»的?[^«，。；\d]{0,6}[租费][^«，。；\d]{0,4}[免减]|租金?[^«，。；\d]{0,3}[免减][^«，。；\d]{0,4}«[^»]*月»`;
/** 展期«1年», 延长«3个月»: so much longer. */
const LONGER = byUnit(`${SO_MUCH_LONGER.source}[^«，。；到至]{0,6}«`);
/** 平均住院日缩短«0.5天»: so much less. */
const SHORTER = byUnit(`(?:${SHRINK.source})(?<!减免)«`);
/** 结转年限由5年延长至«8年», 审批时间压缩至«90个工作日以内», 受教育年限达到«15年»: a length to arrive at. */
const LENGTHENED = byUnit(
  `${LENGTHEN.source}(?:[^«，。；、]{1,14}(?:时间|时限|周期|天数|假))?(?:到|至|为)«|达到?«`,
);
/** 补助期限为«30天»: how long something lasts that is given. */
const TERM = shape`期限(?:统一)?为«|«[^»]*»的?[^，。；]{0,14}(?:许可|居留|签证|[缓免宽过][^，。；、]{1,2}期)`;
/** 集中观察«14天», 实习时间一般为«6个月»: a state that is kept for so long. */
const KEPT_FOR = byUnit(
  `(?:${LASTING.source})(?:时间|期|时长)?(?:一般|原则上|满|为|应|要|不少于|至少){0,3}«`,
);
/** 浸泡«20分钟», 每次通风«至少30分钟»: how long something is to work, or to be done each time. */
const WORKS_FOR = byUnit(
  `${WORKS.source}(?:时间)?(?:[应为须]|不少于|至少){0,2}«|每[次日天][^«，。；]{0,6}«(?:不[少低]于|至少)`,
);
/** «24小时»值守, 7×«24小时»服务: round the clock; 审批«24小时»办结 is by when. */
const ROUND_THE_CLOCK = shape`«(?:24|二十四)小时»(?![办响回答完审到])`;
/** 每月服务时间为«28小时», 每天户外活动时间达到«2小时»: so long in every such time. */
const HOURS_OF_EACH = byUnit(
  `每(?:${EVERY_TIME.source}|[年季月周天日])[^«，。；]{0,10}(?:${NAME_OF_TIME.source}|[学课工]时)(?:[均应须要]|一般|合计){0,2}(?:为|是|达到?)«`,
);
/** 优良天数达到«330天以上»: time that is itself what is measured. */
const DAYS_COUNTED = shape`(?:天数|受教育年限|寿命|小时数)[^«，。；]{0,6}«`;
/** 每年«至少1个月»到企业实训. */
const SO_LONG_EVERY = shape`每(?:一?个?)(?:年|学年|学期|月|周|季度|天|日)[^«，。；]{0,8}«`;

/** 档案保存期«不少于5年», 保存进货凭证«不少于2年»: so long at least. */
const RECORDS_KEPT =
  /(?:保存|留存|保管|存档)(?:(?:期限?|时间|年限)?(?:应当?|要|须|为)?«|[^«，。；]{2,12}«不)/u;

/** 年开放时间«不少于330天», 培训课时«不少于20个课时», 公示期«不少于7日»: time that is measured, and how much of it there is to be. */
const TIME_MEASURED =
  /(?:时间|时长|[学课工]时|时数)(?:应当?|要|须|均|原则上|每[天日周月年])?«|期限?(?:应当?|要|须|一般)?«不/u;

const isTime = ({ amount }: Asked) => amount.sort === 'time';

/** What a length of time is of; one of which nothing else is said is a limit. */
export const timeSigns: readonly Sign[] = [
  { kind: 'level', holds: (asked) => isTime(asked) && isIn(LENGTHENED, asked.said) },
  { kind: 'limit', holds: (asked) => isTime(asked) && asked.comparator === 'le' },
  { kind: 'count', holds: (asked) => isTime(asked) && isIn(CHARGE_SPARED, asked.said) },
  { kind: 'limit', holds: (asked) => isTime(asked) && isIn(SPARED_FOR, asked.said) },
  { kind: 'increase', holds: (asked) => isTime(asked) && isIn(LONGER, asked.said) },
  { kind: 'decrease', holds: (asked) => isTime(asked) && isIn(SHORTER, asked.said) },
  {
    kind: 'level',
    holds: (asked) => isTime(asked) && asked.comparator === 'ge' && isIn(TIME_MEASURED, asked.said),
  },
  {
    kind: 'frequency',
    holds: (asked) => isTime(asked) && asked.comparator === 'ge' && isIn(SO_LONG_EVERY, asked.said),
  },
  { kind: 'level', holds: (asked) => isTime(asked) && isIn(HOURS_OF_EACH, asked.said) },
  { kind: 'level', holds: (asked) => isTime(asked) && isIn(KEPT_FOR, asked.said) },
  { kind: 'level', holds: (asked) => isTime(asked) && isIn(WORKS_FOR, asked.said) },
  { kind: 'level', holds: (asked) => isTime(asked) && isIn(ROUND_THE_CLOCK, asked.said) },
  {
    kind: 'level',
    holds: (asked) => isTime(asked) && asked.comparator === 'ge' && isIn(RECORDS_KEPT, asked.said),
  },
  { kind: 'limit', holds: (asked) => isTime(asked) && isIn(TERM, asked.said) },
  { kind: 'level', holds: (asked) => isTime(asked) && isIn(STOCK_HELD, asked.said) },
  { kind: 'count', holds: (asked) => isTime(asked) && isIn(GIVEN_FOR, asked.said) },
  { kind: 'level', holds: (asked) => isTime(asked) && isIn(DAYS_COUNTED, asked.said) },
  { kind: 'limit', holds: isTime },
];
