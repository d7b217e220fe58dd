import { HANDLE, OFFICE } from '../../../../lexicon/naming-words.ts';
import {
  COME_IN,
  COME_OUT,
  COME_TO_END,
  FINISH,
  ON_WAITING,
} from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { actionOf } from '../action.ts';
import { ACTOR } from '../actor.ts';
import { objectOf } from '../antecedent.ts';
import { benefitName } from '../benefit.ts';
import { NAMES_TIME } from '../names-time.ts';
import { doneTo, nounBefore, stripHead } from '../noun.ts';
import type { Surroundings } from '../surroundings.ts';
import { aboutOf, clauseBefore, shorten } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Asked, Way } from '../way.ts';
import { whatListedIs } from '../what-listed-is.ts';
import { joined } from '../whom.ts';

/** What is done in so many letters says by itself what the time is for. */
const LONG_ACTION = 8;
const LONGEST_ACTION = 18;

/** 制定实施办法时限 of 在«30日内»制定实施办法: what is to be done by then, and of what where that is told in few words. */
export const limit: Way = {
  name: 'limit',
  names: (asked) => {
    const { around, before } = asked;
    // 重污染天数控制在2天以内，比上年减少: what follows is said of the same.
    if (NAMES_TIME.test(before) && around.behind === '') return before;
    const done = doneTo(actionOf(around))
      .replace(TOLD_WHOM, '$<verb>')
      .replace(WHO_GETS, '$<what>');
    const plain = done.replace(LISTED, '$<first>等$<kind>');
    const action = /^..?并/u.test(plain) ? plain : shorten(plain, LONGEST_ACTION);
    if (action.length < 2) return timeOf(before || clauseBefore(around, 'nearest'));
    const benefit = benefitName(asked, action);
    if (benefit !== '') return benefit;
    const finished = finishedIn(around, action) || paidLater(around, action);
    if (finished !== '') return `${finished}时限`;
    if (action.length >= LONG_ACTION) return `${action}时限`;
    return `${withCase(caseName(comeIn(around, action) ?? caseOf(asked, action)), action)}时限`;
  },
};

/** 登记姓名、住址、电话等信息: the first of what is done something with, and what all are. */
const LISTED = shape`^(?<first>[^，、□]{4,10})、[^，□]{6,}等(?<kind>[^，、等]{2,4})$`;

/** 作出处理决定后启动奖励程序: after what goes without saying where the action tells enough. */
const AFTER_WHAT = /后$/u;
const TELLING_ACTION = 6;

function withCase(of: string, action: string): string {
  return AFTER_WHAT.test(of) && action.length >= TELLING_ACTION
    ? action
    : joined(whatListedIs(of), action.replace(/^并/u, ''));
}

/** 通知申请人是否受理: whom goes without saying. */
const TOLD_WHOM = /^(?<verb>(?:书面)?[通告]知)[^，□]{2,12}?(?=是否)/u;

/** 残疾人享受交通补贴的资格审核: who is to get it. */
const WHO_GETS = shape`^[^，]{2,20}?(?:享受|申[请领])(?<what>[^，的]{2,12})的?(?=资格|条件|材料)`;

/** 补缴: what is paid later is told where it could not be paid. */
const PAID_LATER = /^(?:足额)?补[缴交足]$/u;

function paidLater(around: Surroundings, action: string): string {
  const due = PAID_LATER.test(action) ? objectOf(around, '缴纳') : '';
  return due === '' ? '' : `${due}${action}`;
}

/** 审批 and 审批时限: the time of what is named. */
function timeOf(name: string): string {
  return NAMES_TIME.test(name) ? name : `${name}时限`;
}

/** Who acts: goes without saying. */
const ACTS = shape`${OFFICE}$`;

/** The thing or the case of which a short action is; '' where only is told who acts. */
function caseOf({ around, before }: Asked, action: string): string {
  const { own, earlier } = around;
  const { actor = '' } = ACTOR.exec(own)?.groups ?? {};
  const first = earlier.at(-1) ?? '';
  const thing = actor.length < 3 || ACTS.test(actor) ? '' : actor;
  if (thing !== '' && FINISHES.test(action)) return thing;
  const told = toldCase(around, first);
  if (told !== undefined) return told;
  if (thing !== '' && !first.endsWith('的')) return thing;
  return notWaiting(own, before) || handled(around, action) || conditionIn(first) || after(own);
}

/** Of what the sentence says it speaks; undefined where it says nothing, or only that nothing is missing. */
function toldCase(around: Surroundings, first: string): string | undefined {
  const told = situation(around) ?? aboutOf(around, WHOLE_CLAUSE) ?? DEALT.exec(first)?.groups?.of;
  const settled = HANDLED_FIRST.exec(first)?.groups?.of;
  if (settled !== undefined) return settled;
  if (told !== undefined && !COMPLETE.test(told) && !TO_OFFICE.test(told)) return told;
  return TOPIC.test(first) ? first : undefined;
}

/** 补助费用经审定后，主管机关应于□内拨付: what goes on after it has been dealt with. */
const HANDLED_FIRST = shape`^(?<of>[^，□经]{2,10})经(?:${HANDLE})后$`;

/** 向备案的主管部门提交材料: to whom something is handed in. */
const TO_OFFICE = /的.{0,4}部门/u;

/** 社区服务机构对收到的申报材料: behind who acts. */
const DEALT = shape`对(?:收到的)?(?<of>[^，对□]{3,30})$`;
/** 之日, 收到: something is waited for before the time begins. */
const WAITS = shape`(?:[起后前时在于的应须]|(?<![需主重摘纪])要|(?<![许认])可|之日)$|${ON_WAITING}|由`;
/** 企业反映问题 of 企业反映问题□答复、«30日内»办结; 公交线路刷卡 of 实现公交线路刷卡1小时内免费换乘: what stands before the time, where nothing but a noun does. */
function notWaiting(own: string, before: string): string {
  if (before.endsWith('、')) return nounBefore(own.slice(0, own.indexOf('□')));
  return WAITS.test(own) || ACTS.test(before) ? '' : before;
}

/** 因故不能到场的: a case, unless it only says that nothing is missing. */
function conditionIn(first: string): string {
  return first.endsWith('的') && !COMPLETE.test(first) ? first : '';
}

const COMPLETE = shape`^(?:.{0,6}齐全|.{0,6}符合|需要)|不服的?$`;

/** 申请处理 of 可以提出申请。主管部门应当在□处理: what a bare verb of offices deals with, else after what it is done. */
function handled({ earlier, leads }: Surroundings, action: string): string {
  const asked = BARE_HANDLE.test(action)
    ? [...earlier, ...leads].map((words) => ASKED.exec(words)?.groups?.what).find(Boolean)
    : undefined;
  return asked ?? '';
}

function after(own: string): string {
  return AFTER.exec(own)?.groups?.of ?? '';
}

const BARE_HANDLE = shape`^(?:${HANDLE}){1,2}(?:完毕|完成|并\p{Script=Han}{2,4})?$`;
const ASKED = shape`(?:提出|提交)(?<what>[^，□的]{2,10})的?$`;

/** 在工程竣工验收合格后: after what; that the document itself has come out says nothing. */
const AFTER = shape`(?:[在于自]|^(?![^，□]{0,8}期满))(?!.*(?:收到|接到|接获|受理))(?<of>(?!(?:本|该)?[^，□在于自]{0,4}${COME_OUT}(?:之日|后))[^，□在于自]{2,12}?)${COME_TO_END}?(?:后的?|之日起)$`;

/** 自收到复核申请之日起, 接到校核申请后: what has come in is what is to be dealt with. */
const EVENT = shape`(?:收到|接到|接获|受理)(?<of>[^，□的]{0,12}(?:${COME_IN}|案件?))(?:之日起|之次日起|当日起|后的?)$`;

/** 申请: so short a word tells only what a bare verb of offices deals with. */
const TELLING = 4;

function comeIn({ own, earlier }: Surroundings, action: string): string | undefined {
  const event = (EVENT.exec(own) ?? EVENT.exec(earlier[0] ?? ''))?.groups?.of;
  if (event === undefined || (event.length < TELLING && !BARE_HANDLE.test(action)))
    return undefined;
  return event.includes(action.slice(0, 2)) ? undefined : event;
}

/** 有条件共享的公共数据，…，数源部门应当在: what the sentence begins with is what it is about. */
const TOPIC = shape`^[^□应须要可在向对由]{2,8}的[^□的应须要可在向对由]{2,6}(?<![后时者中])$`;

/** 其中，易腐货物，实行…; 发热等突发情况后，…: the part or the event of which the clause speaks. */
function situation({ earlier }: Surroundings): string | null {
  const among = earlier.indexOf('其中');
  if (among > 0) return earlier[among - 1] ?? null;
  return /等(?<event>[^，、等]{2,8})(?:后|时)$/u.exec(earlier[0] ?? '')?.groups?.event ?? null;
}

/** 补缴手续可在3个月内完成: says of what stands before it that it is done. */
const FINISHES = shape`^${FINISH}$`;

/** 入学材料由学校统一审核，审核应于□完成: what is finished is told with what it is done to. */
function finishedIn({ own, earlier }: Surroundings, action: string): string {
  const done = FINISHES.test(action)
    ? (/^(?<done>\p{Script=Han}{2})应/u.exec(own)?.groups?.done ?? '')
    : '';
  const of =
    done === '' ? undefined : /^(?<of>[^，由应须□]{2,12})(?:由|应)/u.exec(earlier[0] ?? '');
  return of?.groups?.of === undefined ? '' : `${of.groups.of}${done}`;
}

/** A clause is taken whole, to be cut where its case is told. */
const WHOLE_CLAUSE = 80;
/** 货物 of 货物到港且符合条件的: the first condition names the case. */
const MORE = shape`(?<=.{4})(?:且|并且|而且|，).*`;

function caseName(words: string): string {
  const plain = stripHead(words.replace(/的$/u, '').replace(/^(?:属于|因[^，]{1,8}?影响)/u, ''));
  return shorten(
    trimmed(plain.replace(MORE, '').replace(WHO_GETS, '$<what>').replace(BEFORE_NEED, '')),
    LONGEST_CASE,
  );
}

/** 情况特殊需要延期: what is needed, and not why. */
const BEFORE_NEED = shape`^[^□]{4,}(?<![所必急供])需要?(?=[^□]{2,}$)`;

const LONGEST_CASE = 20;
