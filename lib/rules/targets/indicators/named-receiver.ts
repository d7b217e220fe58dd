import { AID, GIVE } from '../../../lexicon/common-words.ts';
import { KIND_END } from '../../../lexicon/naming-words.ts';
import { PARTY } from '../../../lexicon/target-words.ts';
import { INSURED } from '../../../lexicon/way-words.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { shape } from '../../../text/pattern.ts';
import { PAID_BEFORE } from './payee-told-before.ts';
import type { Surroundings } from './surroundings.ts';

/** 给予发布方最高□支持, 给予承接方…: of several, the one who gets it. */
const GIVEN_TO = shape`(?:${GIVE}|${AID})(?:[^，□每]{1,10}的)?(?<whom>[^，□的每]{2,9}[方人者校院所]|[^，□的每]{1,8}(?:${INSURED}|组织|集体|主体))(?:每[^，□每]{1,4})*(?:一次性|最高|不超过|${AID})*$`;

/** 对在主板上市的企业奖励□，在“新三板”挂牌的奖励□: the case of the second sum. */
const CASE_HERE = byUnit(
  `^在?(?<whom>(?!符合|满足|经|按|每|对)[^，□]{3,16})[的后](?:再|各|一次性|分别)*(?:${GIVE.source})?(?:再|一次性)*(?:${AID.source})?(?:按照?)?(?:每[^，□每]{1,3}){0,2}$`,
);

/** 新列入统计库的企业补助□: who gets it, before what is paid; not by whom. */
const WHO_HERE = shape`^(?:其中)?(?<whom>(?!符合|满足|[按每对由将在可应给向为]|单[个家户项笔一]|同一)[^，□每对给、]{2,24}?(?:${PARTY}|${KIND_END})(?<!财政|部门|政府|机关))(?:再|各|均|一次性)*(?:(?:${GIVE})(?:${AID})?|${AID})$`;

/** 保洁员获每人每月□: who gets it. */
const WHO_GETS = shape`^(?<whom>[^，□对按每由将给可的]{2,16}?)(?:均|都)?可?获(?:[发得批])?(?:每[^，□每]{1,4})*$`;

/** 进口重箱每TEU给予□: of which things each one is paid for. */
const OF_WHICH = shape`^(?:其中)?(?<whom>(?!单|同|[按每对由将给])[^，□每对按给的]{2,14}?)(?<!财政|部门|政府|资金)按?每(?![年月日季周])[^，□每]{1,5}${GIVE}$`;

/** 企业于区域股权市场挂牌给予□: what has come about, and where. */
const LISTED_AT = shape`^[^，□对按每由将]{2,12}?[于在](?<whom>[^，□]{2,20}?(?:挂牌|上市|落户|投产))[^，□]{0,16}${GIVE}$`;

/** 博士、硕士每月分别发放□: of what degree those are who get it. */
const GRADUATES = shape`^(?<whom>[^，□对按每由将给]{0,6}(?:博士后?|硕士|[本专]科|大专)(?:研究生|毕业生|生)?)(?:每[年月])?(?:再|各|均|一次性)*${GIVE}$`;

/** 对中华老字号给予□奖励，省级老字号给予□奖励: who else gets something, whatever they are. */
const OTHER_HERE = shape`^(?<whom>(?!符合|满足|其中|[按每对由将在可应给向为再各均分一])[^，□每对给、的]{3,14}?)(?:再|各|一次性)*${GIVE}$`;

/** Who gets a payment, or in which case, as the number's own clause says; undefined where it names nobody. */
export function namedReceiver({ own, earlier }: Surroundings): string | undefined {
  const forms = [
    CASE_HERE,
    GIVEN_TO,
    WHO_HERE,
    WHO_GETS,
    OF_WHICH,
    LISTED_AT,
    GRADUATES,
    ...(PAID_BEFORE.test(earlier[0] ?? '') ? [OTHER_HERE] : []),
  ];
  return forms.map((form) => form.exec(own)?.groups?.whom).find((whom) => whom !== undefined);
}
