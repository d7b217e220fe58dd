import { actionVerbs } from '../../../../lexicon/action-verbs.ts';
import { AID } from '../../../../lexicon/common-words.ts';
import { perModel } from '../../../../lexicon/current-model.ts';
import { BARE_MEASURE, SETTLE_OR_CHARGE } from '../../../../lexicon/naming-words.ts';
import { DO, GROW, MAKE, PARTY, PAYMENT, SCOPE, SHRINK } from '../../../../lexicon/target-words.ts';
import { anyOf, shape } from '../../../../text/pattern.ts';
import { objectOf } from '../antecedent.ts';
import { nounBefore, nounBehind, stripHead } from '../noun.ts';
import { plainClause } from '../plain-clause.ts';
import { clauseOfWhom, rateOfParty } from '../rate-of-party.ts';
import type { Surroundings } from '../surroundings.ts';
import { clauseBefore, shorten } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Asked, Way } from '../way.ts';
import { joined, whomOf } from '../whom.ts';

/** 占比, 比例: names nothing without the words before it. */
const BARE_NAME = 2;

/** 全市, 天府新区、锦江区: where it is, and not of what. */
const ONLY_SCOPE = shape`^(?:${SCOPE}|\p{Script=Han}{2,8}[市县区旗](?:、\p{Script=Han}{2,8}[市县区旗])+)?$`;
/** 允许«20%»的投资损失容忍度, 继续实施«100%»暂退保证金: what is granted follows. */
const ONLY_GRANTS = /^(?:允许|给予|享受|保留)$|继续(?:实施|执行|落实)$/u;
/** 实现纳税人90%以上涉税事项网上办理: so short a word only says whose. */
const WHOSE = 4;
const NAME_END = /(?:[率比重例额量费金值积价度]|占比)$/u;

function saysWhose(before: string): boolean {
  return before.length <= WHOSE && !NAME_END.test(before);
}

/** 最高补助比率50%: a rate between the bound and its number. */
const OWN_RATE = /^.{2,8}比[率例重]$/u;

/** 按1%收取: what is done with it, not what it is of. */
const ONLY_DONE = shape`^(?:的?(?:标准|比例|幅度))?${SETTLE_OR_CHARGE}$`;
/** 优惠幅度: a measure of what stands before the number that it is changed from. */
const MEASURE_OF = shape`^.{0,2}(?:幅度|比例|标准|水平)$`;

/** 最多资助获批项目核准开支的50%: what is paid of what, between the bound and its number. */
const PAYS_OF = shape`^(?<pay>${AID}|补偿|报销|减免|返还)(?<of>[^，□]{3,16}?)的?$`;

/** 施工验收事项纳入 of 实现施工验收事项«100%»纳入: what stands before, with what stands behind where that is short. */
export const plainShare: Way = {
  name: 'plainShare',
  names: (asked) => {
    const { behind, inner } = asked.around;
    const part = PAYS_OF.exec(inner)?.groups;
    if (part !== undefined) return `${part.of}${part.pay}比例`;
    const before = trimmed(asked.before || (OWN_RATE.exec(asked.around.inner)?.[0] ?? ''));
    const after = nounBehind(behind.replace(ONLY_DONE, '').replace(/^的?(?:比例|标准)/u, ''));
    if (ONLY_SCOPE.test(before) || ONLY_GRANTS.test(before))
      return after || clauseBefore(asked.around, 'nearest') || firstTold(asked.around);
    if (/^[发核]给/u.test(behind)) return `${before.replace(/按照?/u, '')}比例`;
    if (BARE.test(before)) return ofFirstRate(asked, before) ?? ofWhatIsTold(asked, before);
    return (
      toldByOther(asked.around) ?? rateOfParty(asked.around, before) ?? ofNoun(asked, before, after)
    );
  },
};

/** 库房建设每立方米补助□，不超过总投资的: what is paid, where every clause before only pays. */
function firstTold({ earlier }: Surroundings): string {
  return plainClause(earlier.at(-1) ?? '');
}

function ofNoun(asked: Asked, before: string, after: string): string {
  const { around, unholed } = asked;
  if (isBare(before)) {
    const whole = nounBefore(unholed.replace(ANSWERS, '').replace(FROM_BASE, ''));
    return joined(ofVerb(around, before), whole || before);
  }
  const named = saysWhose(before) ? before : withPart(before, around.own);
  return `${joined(whoseShare(around, before), named)}${goesOn(asked, before, after)}`;
}

function whoseShare(around: Surroundings, before: string): string {
  if (PAID_SHARE.test(before)) return whomOf(around) || clauseBefore(around, 'first');
  return ITS.test(around.own) ? whomOf(around) : receiverOf(around, before);
}

/** 年收入50万元以上的村占比: so short a noun counts those that the number before tells. */
const WHICH = /^[村县乡镇户](?:占比|比例|比重)$/u;
const BARE = shape`^(?:${SCOPE}|[^，]{0,4}范围内)?(?<measure>${BARE_MEASURE}|\p{Script=Han}{2}[率度])$`;

/** 办结率达到□、满意率达到: one of a list. */
const IN_LIST = /□[、和及]/u;
/** 企业投诉 of 企业投诉应当在□受理，办结率: what the sentence is about, where all of it has numbers. */
const SUBJECT = shape`^(?<subject>[^□，应须要可在]{3,12})(?<![必率度持定制])(?:应当|应|须|要|可|在)`;
/** 拓展帮办服务: what is to be done about that of which so much is. */
const ORDERED = perModel(() => shape`^${anyOf(actionVerbs().verbs)}+(?=.{4})`);

/** 生活垃圾分类覆盖率 of 推进生活垃圾分类，覆盖率达到: what the words before the number, else the clause before tell. */
function ofWhatIsTold({ around, unholed }: Asked, before: string): string {
  const own = IN_LIST.test(around.own) ? '' : nounBefore(unholed);
  // Words that only end with an amount (由94.6%, 分别达到65%) are no longer noun.
  if (own.length > before.length && own.endsWith(before)) return own;
  const untold = around.earlier.filter((words) => !words.includes('□'));
  const of =
    untold.length === 0 && around.earlier.length > 0
      ? (SUBJECT.exec(around.earlier.at(-1) ?? '')?.groups?.subject ?? madeBefore(around))
      : clauseBefore(around, 'nearest', untold).replace(ORDERED(), '');
  const measure = BARE.exec(before)?.groups?.measure ?? before;
  // 参保率 is not what a 登记率 is of.
  return RATE.test(of) ? measure : joined(of, measure);
}

/** 车辆监控上线率□、入网率: of what the first rate of a list is, the others are, too. */
const LIST_OF = shape`(?<shared>[^，□、]{4,14})\p{Script=Han}{2}率[^，□、率]{0,4}□(?:[、和及]\p{Script=Han}{2}率[^，□、率]{0,4}□)*[、和及]\p{Script=Han}{2}率[^，□、率]{0,4}$`;

function ofFirstRate({ around }: Asked, before: string): string | undefined {
  const { shared } = LIST_OF.exec(around.own)?.groups ?? {};
  return shared === undefined ? undefined : joined(stripHead(shared), before);
}

const RATE = /率$/u;

/** 新建市政消火栓□, 完好率: what has just been made. */
const MADE = perModel(() => shape`^[^，□]{0,4}?(?:${MAKE()}|${DO()}|办理)[^，□]{2,20}□$`);

/** 提供□的专项贷款, 利率: what so much or so many are of. */
const COUNTED_LAST = perModel(
  () =>
    shape`^(?!对)[^，]*(?:${MAKE()}|${DO()}|提供|发放|增配)(?:□[^□，的]{2,10}[、和及])?□的?(?<thing>[^□，的]{2,12})(?<![率额量度数])$`,
);

function madeBefore({ earlier }: Surroundings): string {
  const clause = earlier[0] ?? '';
  const { thing } = COUNTED_LAST().exec(clause)?.groups ?? {};
  if (thing !== undefined) return thing;
  const made = MADE().test(clause) ? nounBefore(clause.replace(/□$/u, '')) : '';
  return NAME_END.test(made) ? '' : made;
}

/** 支持比例上限: of a payment, which says nothing of whom it is for. */
const PAID_SHARE = shape`^${PAYMENT}(?:比例|比率|标准|幅度)(?:上限)?$`;

/** What is measured, where its value is told by another's; undefined where it is not. */
function toldByOther(around: Surroundings): string | undefined {
  const { what, held } = MULTIPLE.exec(around.own)?.groups ?? {};
  if (held !== undefined) return stripHead(held);
  if (what !== undefined)
    return joined(what.length > BARE_NAME ? '' : clauseBefore(around, 'nearest'), stripHead(what));
  const { cost } = REFERRED.exec(around.own)?.groups ?? {};
  if (cost !== undefined) return `${stripHead(cost)}比例`;
  const { face } = FACE.exec(around.own)?.groups ?? {};
  return face && joined(clauseBefore(around, 'nearest').replace(/每.*$/u, ''), face);
}

/** 每户救助金额原则上为当地低保标准的2至6倍, 失业金标准提高到最低工资的90%: a sum told by another. */
const MULTIPLE = shape`^(?<what>[^，□为按]{0,14}(?:[金限总]额|标准|水平))(?:原则上|一般|统一)?(?:为|达到?|(?:${GROW}|${SHRINK}|调整)[到至])[^，□]{2,16}的$|^(?<held>[^，□为按]{2,16}(?:[量额率值价]|比例))(?:达到?|控制在|保持在)[^，□]{2,16}的$`;
/** 补偿金按照本人月工资的80%计发: a cost that is reckoned from another. */
const REFERRED = shape`^(?<cost>[^，□为按的]{2,14})(?<!财政|${PARTY})按照?[^，□]{2,20}的$`;
/** 资助面为在校生的: how many of whom get it. */
const FACE = shape`^(?<face>\p{Script=Han}{2}面)[为占][^，□]{2,14}的$`;
/** 报销比例分别为90%、: what answers a list told elsewhere. */
const ANSWERS = /分别.*$/u;

/** 费率由每日0.5‰降至: from what it was. */
const FROM_BASE = shape`[由从][^，；]{0,8}\d.*$`;

/** 对疫情防控相关企业，担保费率降至, 多子女家庭: so short a measure is told with who has it, in a word. */
const RECEIVER = shape`(?<receiver>(?:多子女|中小微|[^的、，及和]{0,2})${PARTY})$`;
const TO = shape`(?:^|[，；])(?:其中)?对(?<whom>[^，；□]{2,60})$`;

function receiverOf(around: Surroundings, name: string): string {
  const { whom = '' } = TO.exec(clauseOfWhom(around))?.groups ?? {};
  if (whom.endsWith(name.slice(0, 2))) return shorten(whom);
  return name.length > WHOSE ? '' : (RECEIVER.exec(whom)?.groups?.receiver ?? '');
}

/** 缴存比例 of 对缴存住房公积金有困难的企业，缴存比例: what the verb's object is, in the clause that has it. */
function ofVerb(around: Surroundings, name: string): string {
  return /^\p{Script=Han}{2}比例$/u.test(name) ? objectOf(around, name.slice(0, 2)) : '';
}

/** 其融资担保费率: of whom the sentence is about. */
const ITS = /^其(?![中他它余])/u;

function isBare(before: string): boolean {
  return before.length <= BARE_NAME || MEASURE_OF.test(before) || WHICH.test(before);
}

/** What stands behind, where the name goes on with it. */
function goesOn({ around }: Asked, before: string, after: string): string {
  if (saysWhose(before)) return after;
  return after.length <= SHORT && !/^[的并至到]/u.test(around.behind) ? after : '';
}

const SHORT = 6;

/** 课时占总课时比例 of 课时占总课时. */
function withPart(before: string, own: string): string {
  return /占[^，]{2,14}$/u.test(own) && /占[^比率重]{2,10}$/u.test(before)
    ? `${before}比例`
    : before;
}
