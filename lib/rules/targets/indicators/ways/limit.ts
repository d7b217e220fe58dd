import { actionOf } from '../action.ts';
import { ACTOR } from '../actor.ts';
import { NAMES_TIME } from '../names-time.ts';
import { doneTo, stripHead } from '../noun.ts';
import type { Surroundings } from '../surroundings.ts';
import { aboutOf, clauseBefore, shorten } from '../topic.ts';
import { trimmed } from '../trims.ts';
import type { Way } from '../way.ts';

/** What is done in so many letters says by itself what the time is for. */
const LONG_ACTION = 8;
const LONGEST_ACTION = 18;

/** 制定实施办法时限 of 在«30日内»制定实施办法: what is to be done by then, and by whom where that is told in few words. */
export const limit: Way = {
  name: 'limit',
  names: ({ around, before }) => {
    const done = doneTo(actionOf(around));
    const action = /^..?并/u.test(done) ? done : shorten(done, LONGEST_ACTION);
    if (action.length < 2) {
      const name = before || clauseBefore(around, 'nearest');
      return NAMES_TIME.test(name) ? name : `${name}时限`;
    }
    if (action.length >= LONG_ACTION) return `${action}时限`;
    return `${caseName(comeIn(around, action) ?? caseOf(around, action))}${action}时限`;
  },
};

/** Whose duty or which case a short action is of. */
function caseOf(around: Surroundings, action: string): string {
  const { own, earlier } = around;
  const actor = ACTOR.exec(own)?.groups?.actor ?? '';
  const first = earlier.at(-1);
  const acts = actor.length >= 3;
  if (acts && FINISHES.test(action)) return actor;
  const told = situation(around) ?? aboutOf(around, WHOLE_CLAUSE);
  if (told !== null) return told;
  if (first !== undefined && TOPIC.test(first)) return first;
  return acts && first?.endsWith('的') !== true ? actor : (first ?? around.leads[0] ?? '');
}

/** 自收到复核申请之日起, 接到校核申请后: what has come in is what is to be dealt with. */
const EVENT =
  /(?:收到|接到|接获|受理)(?<of>[^，□的]{4,14}?(?<!材料))(?:之日起|之次日起|当日起|后)$/u;

function comeIn({ own, earlier }: Surroundings, action: string): string | undefined {
  const event = (EVENT.exec(own) ?? EVENT.exec(earlier[0] ?? ''))?.groups?.of;
  return event?.includes(action.slice(0, 2)) === false ? event : undefined;
}

/** 有条件共享的公共数据，…，数源部门应当在: what the sentence begins with is what it is about. */
const TOPIC = /^[^□应须要可在向对由]{2,8}的[^□的应须要可在向对由]{2,6}(?<![后时者中])$/u;

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
  return shorten(trimmed(plain.replace(MORE, '')), LONGEST_CASE);
}

const LONGEST_CASE = 20;
