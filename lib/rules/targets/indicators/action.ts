import { GROUND, NAME_OF_TIME, OFFICE_KIND } from '../../../lexicon/common-words.ts';
import { OFFICE } from '../../../lexicon/naming-words.ts';
import {
  BRING_DOWN,
  IN_WHAT_WAY,
  LAW_OR_RULE,
  REPORT_TO,
  SEND_TO,
  TELL_TO,
} from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';
import { untilStill } from './until-still.ts';

/** Words before what is done that do not say what: 以书面, 及时, 完成. */
const MANNER = shape`^(?:以(?:[^，□]{2,24}?(?:方式|形式)|书面)|通过[^，□向]{0,16}(?:系统|平台|网站)|会同[^，□]{1,12}?${OFFICE}(?=\p{Script=Han}{4})|凭[^，□的]{2,16}(?=领取|办理|申[请报领])|${IN_WHAT_WAY}|(?:按照?|依照?|根据)[^，]{0,14}?(?:${LAW_OR_RULE}|法规(?!定))(?:或?(?:法规|规定))?|应予?|要|由(?:[^，□]{2,30}?(?:部门|机关|机构|单位)(?=\p{Script=Han}{4}))?)(?=.{2})`;
/** 通过电话向属地部门报告, 检附证明文件向主管机关申请: with what and to whom, before what is done. */
const TO_WHOM = shape`^(?:(?:通过|检附|填具|携带|持)[^向，]{1,16})?(?:向|到)[^，]{2,60}?(?=${TELL_TO})`;
/** 送交当地公安派出所: what is handed on has been told before. */
const TO_BODY = shape`^(?<verb>${SEND_TO})(?:至|给|到)?[^，]{2,16}(?:派出所|窗口|${OFFICE_KIND}|[厅局])$`;
/** 可向供应企业申请办理延期交纳费用. */
const ASKED = shape`^.{0,16}?(?:申请办理|申请|办理)(?=[延缓减免]|分期|展[期延])`;
/** 将审查意见报市人民政府审定: what is handed on, behind 将. */
const HANDED = shape`^将(?<thing>[^，□]{2,30}?)(?:以[^，□]{2,20}?(?:方式|形式))?(?<verb>[通告]知|${SEND_TO}|${REPORT_TO}|报(?![告表名批]))(?:至|给|到)?[^，□]{2,24}$`;
/** 应将决算报告于年度终了后□，报送备查: what is handed on stands before the time. */
const MOVED_BEFORE = shape`将(?<thing>[^，□将]{2,24})[于在][^，□]{0,14}$`;
const MOVED = shape`^将(?<thing>[^，□]{2,40})$`;

/** What is done, without how and to whom: 补缴费用 of 及时补缴费用. */
export function plainAction(words: string): string {
  return untilStill(words.replace(/^的/u, ''), (rest) => rest.replace(MANNER, ''))
    .replace(TO_WHOM, '')
    .replace(ASKED, '')
    .replace(TO_BODY, '$<verb>');
}

/** What is to be done within a time limit: behind it, or in the clause that follows (在30日内，制定具体办法). */
export function actionOf(around: Surroundings): string {
  const { behind, own } = around;
  const next = nextDeed(around);
  const handed = handedOn(own, behind || next);
  if (handed !== undefined) return handed;
  const thing = MOVED.exec(behind)?.groups?.thing;
  if (thing !== undefined)
    return `${plainAction(next).slice(0, 2)}${thing.replace(/[等及和与、]$/u, '')}`;
  const here = plainAction(behind).replace(/^[、的]/u, '');
  if (here.length >= 2) return here.length <= SHORT_ACTION ? `${here}${goesOn(next)}` : here;
  return WAITING.test(own) || (behind === '' && !NAMED_TIME.test(own) && !BROUGHT_DOWN.test(own))
    ? plainAction(next)
    : here;
}

/** What is handed on, and how: 审查意见报送 of 将审查意见报政府审定; undefined where nothing is. */
function handedOn(own: string, deed: string): string | undefined {
  const told = MOVED_BEFORE.exec(own)?.groups?.thing;
  if (told !== undefined) return `${told}${plainAction(deed).slice(0, 2)}`;
  const { thing, verb } = HANDED.exec(deed)?.groups ?? {};
  return thing === undefined ? undefined : `${thing}${verb?.replace(/^报$/u, '报送')}`;
}

/** The clause that follows, but for one that only tells on what it is done, or in which case. */
function nextDeed({ next, ahead }: Surroundings): string {
  return ON_WHAT.test(next) ? (ahead.split('，')[2] ?? next) : next;
}

/** 根据核查情况，提出意见; 对材料齐全的，予以受理: what stands before what is done. */
const ON_WHAT = shape`^(?:${GROUND}[^，]{2,40}(?:情况|结果|意见|材料)|[对将][^，；]{2,24}的)$`;

/** 并更新目录 whole; of 并答复申请人 only what is done. */
function goesOn(next: string): string {
  return AND.exec(next)?.[0] ?? AND_DOES.exec(next)?.[0] ?? '';
}

/** 5个工作日内审定，并更新目录: so short an action goes on behind the comma. */
const SHORT_ACTION = 4;
const AND_DOES = /^并(?!应|须|要|可|不|由|在|于|报|向)\p{Script=Han}{2}(?=\p{Script=Han}{0,5}$)/u;
const AND = shape`^(?:并|且)(?!应|须|要|可|不|由)[^，□]{8,18}$`;
/** 办理时限缩短至, 有效期为: the time has a name of its own. */
const NAMED_TIME = shape`(?:${NAME_OF_TIME}|期|日)[^，□]{0,6}$`;
/** 企业开办全流程压缩至: has said what takes so long. */
const BROUGHT_DOWN = shape`${BRING_DOWN}(?:到|至|在|为)?$`;
/** 自印发之日起, 应于收到后, 在: what is to be done is still to come. */
const WAITING = /(?:^|[起后前时在于的]|之日|应当?|要|须|可)$/u;
