import { nounBefore, nounBehind, stripHead } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, clauseBefore, shorten } from './topic.ts';

/** Who acts before 应当, 可 and the like. */
const ACTOR = /^(?<actor>.*?)(?:应当|应|须|必须|可以|可|要|在|自|将|于)/u;

/** A time limit: who has to do what in it. */
export function limitIndicator(around: Surroundings): string {
  const { own, behind, earlier, leads } = around;
  const action = stripHead(behind.replace(/^(?:进行|予以|作出)(?=.{2})/u, ''));
  if (action.length < 2) return `${nounBefore(own) || clauseBefore(around, 'nearest')}时限`;
  if (action.length >= 10) return `${action}时限`;
  const actor = ACTOR.exec(own)?.groups?.actor ?? '';
  const first = earlier.at(-1);
  const isCase = first?.endsWith('的') === true;
  const topic =
    aboutOf(around, WHOLE_CLAUSE) ??
    (actor.length >= 3 && !isCase ? actor : (first ?? leads[0] ?? ''));
  return `${bothEnds(stripHead(topic.replace(/的$/u, '')))}${action}时限`;
}

/** A clause is taken whole, to be cut at both ends. */
const WHOLE_CLAUSE = 80;

/** The first and the last words of a long clause. */
function bothEnds(words: string): string {
  return words.length <= 16 ? shorten(words, 12) : words.slice(0, 7) + words.slice(-6);
}

/** A name of so many letters says by itself what lasts. */
const TELLING = 4;
/** One of so many letters needs nobody. */
const ENOUGH = 6;
/** Whom it is for goes without saying from this length on. */
const LONG = 13;
const SHORT_TIMES = new Set(['分钟', '小时', '秒', '刻钟']);

/** 延长, 标准, 所需: words that say at once how a length of time is called. */
function namedAtOnce({ own, inner, behind }: Surroundings): string | null {
  if (inner.length >= 2) return `${stripHead(inner)}期限`;
  const name = nounBefore(own);
  if (/延长$/u.test(own) && name !== '') return `${name}延长`;
  if (name.endsWith('标准')) return name;
  if (!behind.startsWith('所需')) return null;
  return `${name}${nounBehind(behind).replace(/^所需的?/u, '')}`;
}

/** A length of time: its name, with what it is for. */
export function lengthIndicator(around: Surroundings, unit: string): string {
  const named = namedAtOnce(around);
  if (named !== null) return named;
  const name = nounBefore(around.own);
  const after = nounBehind(around.behind);
  const noun = SHORT_TIMES.has(unit) ? '时间' : '期限';
  if (after.length >= 6) return after;
  if (after.length >= 2) return `${name}${after}${noun}`;
  return name === ''
    ? `${clauseBefore(around, 'nearest').slice(-12)}${noun}`
    : ofWhom(around, name);
}

/** 贴息期 and 展期期限 with whom they are for; a longer name says enough. */
function ofWhom(around: Surroundings, name: string): string {
  const about = aboutOf(around);
  if (name.length >= TELLING)
    return name.length < ENOUGH && (about?.length ?? LONG) < LONG ? `${about}${name}` : name;
  return `${about ?? clauseBefore(around, 'nearest')}${name}`;
}
