import {
  BY_LAW_WORD,
  COME_TO_BE,
  FOR_WHOM,
  FORBIDDING,
  IN_PUBLIC_POST,
  REFUSED,
  SET_UP,
  SPOKEN_OF,
} from '../../lexicon/measure-words.ts';
import { PARTY } from '../../lexicon/target-words.ts';
import { taskBodies } from '../../lexicon/task-bodies.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { OF_SYSTEM } from '../of-system.ts';
import type { Modal } from './modals.ts';

/** How far back a modal's own grammar reaches. */
const NEAR = 40;

/** Up to the end of the clause in which the modal stands. */
const REST_OF_CLAUSE = shape`^[^，：、（）]{0,200}`;

/** 不予共享的数据, 不予开放类, 不予处罚清单, 不予共享等类型: names what is refused, and refuses nothing. */
const NAMES_THE_REFUSED = byUnit(`^\\p{Script=Han}{0,4}?(?:的|类|等|${REFUSED.source})`);

/** 依法应当公开的信息, 公告指定应领有许可证之锅炉, 将应缴的税款, 其他应当提交的资料, 申请书及应附之文件, 认为应复核的人员: an attribute that tells which. */
const BY_LAW = byUnit(
  `(?:${BY_LAW_WORD.source}|指定|凡是?|原|由|对|[将把]|其他|[及和]|认为|(?:[依按]照|根据)[^，。；]{2,12})$`,
);
const ATTRIBUTE = shape`^[^，。：]{1,14}(?:的|之(?![日时内前后间]))(?=\p{Script=Han})`;

/** 其他应行规定事项: the last of a list. */
const OTHERS = /其他$/u;
const OTHER_MATTER = shape`^\p{Script=Han}{1,4}(?:事项|文件|材料)$`;

/** 对省里要求不得担任成员的情形，: cases that others have named. */
const OF_CASES = shape`(?:^|[，。；：、])对[^，。；]{1,14}(?:要求|规定|明确)$`;
const NAMED_CASES = shape`^[^，。；：]{2,60}的(?:主要)?(?:情[形况]|人员|行为)，`;

/** 扣除应统筹用于偿债的剩余部分, 到了必须下大力气抓好的时候, 属于应当公开的信息: what is taken off, or what something has come to be. */
const OF_WHICH = shape`${COME_TO_BE}$`;
const LONG_ATTRIBUTE = shape`^[^，。：]{1,60}的(?=\p{Script=Han})`;

/** A clause that sets a case: 应当公开而未公开的，…; 逾期不予受理的，…; so does an item that ends so: 拒绝提供应当共享的数据的. */
function setsACase(rest: string, behind: string): boolean {
  if (/(?<!目)的$/u.test(behind)) return true;
  return (
    /(?:(?<!目)的|者)$/u.test(rest) &&
    (behind === '' || (/^[，、]/u.test(behind) && !GOES_ON.test(behind)))
  );
}

/** 应移送其他有管辖权者，并通知: the order goes on, and no case was set. */
const GOES_ON = shape`^，(?:并|且|同时)(?![^，。；]{0,40}的(?:[，、]|$))`;

/** 负责处置相关单位之人员, 负责整治工作人员名单报市工信局: who they are, and no order. */
const WHO_IS_IN_CHARGE = byUnit(
  `^(?:[^，。；]{1,40}?[的之](?:所有|相关|全体|工作)?(?:${IN_PUBLIC_POST.source}|人)(?=$|[，、。；：均都应要须不在每对由为必和及与])|[^，。；的]{1,20}(?:人员|联络员)名单[报于发上])`,
);

/** 政府主导、部门负责、社会参与的格局: a system, and who does what in it. */
const IN_A_SYSTEM = shape`^${OF_SYSTEM}`;

/** 由负责日常工作的副市长召集: which one. */
const OFFICER_IN_CHARGE = byUnit(`^[^，。；、的]{1,20}的副?${anyOf(taskBodies.officers).source}`);

/** 实际出勤人数/应出勤人数, 检查是否严禁带病上岗, 标准规定为不得检出, 可以应其请求, 进入我要咨询栏目: what is divided by, asked about, quoted, answered or named. */
const ASIDE = /(?:[/÷我]|是否|(?<![许认])可以?|[，；]标准(?:规定|要求)?[为是]?|标准规定[为是])$/u;

/** 除法律禁止的事项外, 除必须保留的外: what is left out. */
const LEFT_OUT = shape`除[^，。]{0,30}$`;
const OUT = shape`^[^。]{0,40}?外(?:[，、的均一]|$)`;
/** （国家规定暂不允许的除外）: the same, behind. */
const IS_LEFT_OUT = /^[^，。；（）]{0,12}的(?:情形|事项)?除外(?:$|[，。；）])/u;

/** 应成员单位要求也可召开, 应当事人请求，: at whose wish; not 应满足群众要求, which binds. */
const AT_WISH = byUnit(
  `^(?:成员|相关|上级|地方)?(?:${PARTY.source}|当事人|申请人|[外对]方)的?(?:要求|请求|邀请)(?:，|[也可由而将])`,
);

/** 把禁止洋垃圾入境作为标志性举措, 违反禁止停放的规定, 在禁止垂钓的水域: what is spoken of, and where. */
const NAMED = shape`(?:${SPOKEN_OF}|(?<!现)在)$`;

/** 禁止、限制与适宜建设的范围: what a plan or a list tells apart. */
const TOLD_APART = shape`^(?:[、和与及]|或者?)(?:限制|适宜)[^，。；]{0,24}的\p{Script=Han}{2,6}?(?=$|[，、。；由应按须])`;

/** 设置禁止驶入标志, 公布禁止开采目录: what is set up or made known. */
const SETTING_UP = shape`${SET_UP}$`;
const WHAT_IS_SET_UP = shape`^\p{Script=Han}{1,8}${FORBIDDING}`;

/** Whether 禁止 is the name of something that the sentence is about. */
function isSpokenOf(before: string, behind: string): boolean {
  if (SETTING_UP.test(before) && WHAT_IS_SET_UP.test(behind)) return true;
  return NAMED.test(before) || TOLD_APART.test(behind);
}

/** 应由财政承担的资金由财政局拨付: whose it is; not 应由具备资质的单位承担, which says who is to act. */
const WHOSE = shape`^由[^，。；]{1,16}的(?!\p{Script=Han}{0,4}${FOR_WHOM})\p{Script=Han}{1,6}?(?:[由可均不从按]|$)`;

/** 要查的问题, 要做的工作: which one. */
const TO_BE_DONE = shape`^\p{Script=Han}{1,3}的(?:问题|任务|工作|事)`;

/** 应设置的廊道, 应落实的任务: which one; not 应尽的努力. */
const TELLS_WHICH = shape`^(?!尽)予?\p{Script=Han}{2}的(?=\p{Script=Han}{2})`;

/** 生产必须的原料: what cannot be done without. */
const NEEDED = /^的(?=\p{Script=Han})/u;

/** Of words that may as well be part of a name: what follows then. */
const NAMES = new Map([
  ['应', byUnit(`${WHOSE.source}|${TELLS_WHICH.source}`)],
  ['应当', WHOSE],
  ['必须', NEEDED],
  ['要', TO_BE_DONE],
  ['负责', byUnit(`${WHO_IS_IN_CHARGE.source}|${OFFICER_IN_CHARGE.source}`)],
  ['不予', NAMES_THE_REFUSED],
]);

function isLeftOut(before: string, after: string): boolean {
  return IS_LEFT_OUT.test(after) || (LEFT_OUT.test(before) && OUT.test(after));
}

/** 应巡查 次，实巡查 次: places in a form for how many there should be, and how many there are. */
const TO_FILL_IN = shape`^(?<deed>\p{Script=Han}{0,6})(?:\s|\s?\d{1,4}\s?)\p{Script=Han}{1,3}，实际?\k<deed>`;

/** Whether the sentence only tells of what is forbidden, of who is in charge, at whose wish something is done, or of how many there should be. */
function isToldOf(word: string, before: string, after: string): boolean {
  if (word === '应')
    return TO_FILL_IN.test(after) || (AT_WISH.test(after) && /(?:^|[，、；或可])$/u.test(before));
  if (word === '负责') return IN_A_SYSTEM.test(after);
  return /^(?:禁止|严禁)$/u.test(word) && isSpokenOf(before, after);
}

function isOneOfAList(before: string, after: string, rest: string): boolean {
  if (OTHERS.test(before) && OTHER_MATTER.test(rest)) return true;
  return OF_CASES.test(before) && NAMED_CASES.test(after);
}

/** 由区（市）承担: the same without its brackets. */
const BRACKETS = /（[^（），。；]{1,8}）/gu;

/** Whether the modal is the sentence's own: not in a clause that sets a case, an attribute, or the name of something. */
export function isOwn(sentence: string, { word, from, to }: Modal): boolean {
  const before = sentence.slice(Math.max(0, from - NEAR), from);
  const after = sentence.slice(to).replace(BRACKETS, '');
  const rest = REST_OF_CLAUSE.exec(after)?.[0] ?? '';
  if (setsACase(rest, after.slice(rest.length)) || NAMES.get(word)?.test(rest)) return false;
  if (ASIDE.test(before) || isToldOf(word, before, after)) return false;
  if (isLeftOut(before, after) || isOneOfAList(before, after, rest)) return false;
  if (OF_WHICH.test(before) && LONG_ATTRIBUTE.test(after)) return false;
  return !(BY_LAW.test(before) && ATTRIBUTE.test(rest));
}
