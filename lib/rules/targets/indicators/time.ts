import { LASTING } from '../../../lexicon/target-words.ts';
import { actionOf, plainAction } from './action.ts';
import { doneTo, nounBefore, nounBehind, stripHead } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, eachIn, headingTopic, shorten } from './topic.ts';

/** Who acts before 应当, 可 and the like. */
const ACTOR = /^(?<actor>.*?)(?:应当|应(?![用急对接届征])|须|必须|可以|可|要|在|自|将|于)/u;
/** What is done in so many letters says by itself what the time is for. */
const LONG_ACTION = 8;
const LONGEST_ACTION = 18;
const NAMES_TIME = /(?:时限|时间|期限|周期|时长|期|年限)$/u;

/** A time limit: who has to do what in it. */
export function limitIndicator(around: Surroundings): string {
  const action = shorten(doneTo(actionOf(around)), LONGEST_ACTION);
  if (action.length < 2) {
    const name = nounBefore(around.own) || clauseBefore(around, 'nearest');
    return NAMES_TIME.test(name) ? name : `${name}时限`;
  }
  if (action.length >= LONG_ACTION) return `${action}时限`;
  return `${caseName(caseOf(around, action))}${action}时限`;
}

/** Whose duty or which case a short action is of. */
function caseOf(around: Surroundings, action: string): string {
  const { own, earlier, leads } = around;
  const actor = ACTOR.exec(own)?.groups?.actor ?? '';
  const first = earlier.at(-1);
  const acts = actor.length >= 3;
  if (acts && FINISHES.test(action)) return actor;
  const told = situation(around) ?? aboutOf(around, WHOLE_CLAUSE);
  if (told !== null) return told;
  return acts && first?.endsWith('的') !== true ? actor : (first ?? leads[0] ?? '');
}

/** 其中，易腐货物，实行…; 发热等突发情况后，…: the part or the event of which the clause speaks. */
function situation({ earlier }: Surroundings): string | null {
  const among = earlier.indexOf('其中');
  if (among > 0) return earlier[among - 1] ?? null;
  return /等(?<event>[^，、等]{2,8})(?:后|时)$/u.exec(earlier[0] ?? '')?.groups?.event ?? null;
}

/** 补缴手续可在3个月内完成: says of what stands before it that it is done. */
const FINISHES = /^(?:完成|办理|办结|办完|处理|缴清|落实)$/u;

/** A clause is taken whole, to be cut where its case is told. */
const WHOLE_CLAUSE = 80;
/** 货物 of 货物到港且符合条件的: the first condition names the case. */
const MORE = /(?<=.{4})(?:且|并且|而且|，).*$/u;

function caseName(words: string): string {
  const plain = stripHead(words.replace(/的$/u, '').replace(/^(?:属于|因[^，]{1,8}?影响)/u, ''));
  return shorten(plain.replace(MORE, ''), 20);
}

/** A name of so many letters says by itself what lasts. */
const TELLING = 4;
/** One of so many letters needs nobody. */
const ENOUGH = 6;
/** Whom it is for goes without saying from this length on. */
const LONG = 13;
const SHORT_TIMES = new Set(['分钟', '小时', '秒', '刻钟']);

/** One way in which a length of time is called; null where it is not called so. */
type Way = (around: Surroundings, name: string) => string | null;

const GIVEN = /(?:发给|核给|给付|领取|享受)$/u;
const PUT_OFF = /(?:延长|展期|顺延|延期|延缓|推迟)$/u;
const SPARED = /(?<verb>免收|免除|免缴|免征|免交|减免|减收|减征|缓缴|返还|征收|收取)$/u;
/** The basis of a standard, without what is done with it: 月人均失业保险金 of 月人均失业保险金和人数确定. */
const BASIS_END = /(?:和|及(?!其)|确定|计算|核定|执行|落实).*$|的$/u;
const LONGEST_STANDARD = 22;

/** 最长发给一年: of what so much is given. */
function given(around: Surroundings): string | null {
  const verb = GIVEN.exec(around.inner || around.own)?.[0];
  if (verb === undefined || around.behind.length >= 2) return null;
  return `${headingTopic(around) || clauseBefore(around, 'nearest')}${verb}期限`;
}

/** 返还标准可按6个月的失业保险金确定: whose standard, and so much of what. */
function standard(around: Surroundings, name: string): string | null {
  const told = name.endsWith('标准') ? name : standardIn(around);
  if (told === '') return null;
  const basis = nounBehind(around.behind).replace(BASIS_END, '');
  if (basis.length < TELLING) return told;
  const whole = `${shorten(aboutOf(around) ?? '', 8)}${told}（${basis}）`;
  return whole.length <= LONGEST_STANDARD ? whole : `${told}（${basis}）`;
}

/** 返还标准可按…确定，或按6个月的…: the standard that an alternative is of; '' where it is none. */
function standardIn({ own, earlier }: Surroundings): string {
  if (!/^或?按照?$/u.test(own)) return '';
  return /(?<name>[^，可按的]{2,6}标准)/u.exec(earlier.join('，'))?.groups?.name ?? '';
}

/** 免收1—3个月房租: from what somebody is spared for so long. */
function spared(around: Surroundings): string | null {
  const verb = SPARED.exec(around.own)?.groups?.verb;
  const after = nounBehind(around.behind);
  if (verb === undefined || after.length < 2) return null;
  return `${shorten(aboutOf(around) ?? '', 10)}${verb}${after}`;
}

/** 发热人员应继续单独居住观察14天: who is kept at what. */
function kept({ own, earlier, leads, behind }: Surroundings): string | null {
  if (behind.length >= 2) return null;
  const pair = doneTo(own);
  if (pair !== own) return pair;
  const { who = '', what } = KEPT.exec(own)?.groups ?? {};
  if (what === undefined) return null;
  const first = earlier.at(-1) ?? leads[0] ?? '';
  const actor = who.endsWith('后') ? (ACTOR.exec(first)?.groups?.actor ?? first) : who;
  const done = stripHead(what);
  return `${shorten(stripHead(actor), 10)}${done}${LASTS.test(done) ? '' : '期限'}`;
}

const KEPT =
  /^(?<who>.*?)(?:应当|应(?![用急对接届征])|须|必须)(?:继续|至少|一般)?(?<what>[^，□]{2,12})$/u;
const LASTS = new RegExp(`(?:${LASTING.source})$`, 'u');

/** 延长, 所需, 不超过服务期: words that say at once how a length of time is called. */
const ways: readonly Way[] = [
  given,
  (around) =>
    around.inner.length < 2 ? null : `${headingTopic(around)}${stripHead(around.inner)}期限`,
  (around, name) => (PUT_OFF.test(name) ? ofWhom(around, name) : null),
  standard,
  ({ behind }, name) =>
    behind.startsWith('所需') ? `${name}${nounBehind(behind).replace(/^所需的?/u, '')}` : null,
  spared,
  kept,
];

/** A length of time: its name, with what it is for. */
export function lengthIndicator(around: Surroundings, unit: string): string {
  const name = nounBefore(around.own);
  for (const way of ways) {
    const called = way(around, name);
    if (called !== null) return called;
  }
  return plainLength(around, name, SHORT_TIMES.has(unit) ? '时间' : '期限');
}

function plainLength(around: Surroundings, name: string, noun: string): string {
  const after = nounBehind(around.behind);
  const each = eachIn(around.own);
  if (after.length >= 6) return each === '' ? after : `${each}${after}时间`;
  if (after.length >= 2) return `${name.endsWith('、') ? '' : name}${after}${noun}`;
  if (name !== '') return ofWhom(around, name);
  const topic = headingTopic(around) || plainAction(clauseBefore(around, 'nearest'));
  return NAMES_TIME.test(topic) ? topic : `${shorten(topic, 14)}${noun}`;
}

/** 贴息期 and 展期期限 with whom they are for; a longer name says enough. */
function ofWhom(around: Surroundings, name: string): string {
  const about = aboutOf(around);
  if (name.length < TELLING)
    return `${about ?? (headingTopic(around) || clauseBefore(around, 'nearest'))}${name}`;
  if (about !== null) return name.length < ENOUGH && about.length < LONG ? `${about}${name}` : name;
  const topic = headingTopic(around);
  return name.includes(topic) ? name : `${topic}${name}`;
}
