import { perModel } from '../../../lexicon/current-model.ts';
import { DO, GROW, LEAD, PARTY, PAY, SHRINK, URGE } from '../../../lexicon/target-words.ts';
import type { Surroundings } from './surroundings.ts';
import { aboutOf, shorten } from './topic.ts';
import { partyName, trimmed } from './trims.ts';

/** Whom or what a name is about takes at most so many letters of it. */
const ROOM = 10;
/** A phrase is taken whole, to be cut where it is told whole. */
const WHOLE = 80;

/** 加大失业保险稳岗返还力度: a heading's verbs, and what follows its topic. */
const VERBS = perModel(
  () =>
    new RegExp(
      `^(?:${[DO(), GROW, SHRINK, LEAD, PAY, URGE].map(({ source }) => source).join('|')}|对)(?=.{4})`,
      'u',
    ),
);
const TAIL =
  /(?:（[^（）]{0,12}）|力度|政策|工作|机制|措施|支持|服务|保障|制度|(?:给予|予以|进行|实行).*)$/u;

/** The topic of the heading over the sentence, without what is to be done about it: 失业保险稳岗返还; '' where it names none in short. */
export function topicOfHeading({ heading, section }: Surroundings): string {
  let words = (heading || section).replaceAll(' ', '');
  for (let turns = 0; turns < 4; turns++) {
    const next = words.replace(VERBS(), '').replace(TAIL, '');
    if (next === words) break;
    words = next;
  }
  return words.length < 3 || words.length > ROOM + 4 || /[，。；：]/u.test(words) ? '' : words;
}

/** Whom or what a number is about, in short; '' where neither sentence nor heading tell. */
export function whomOf(around: Surroundings, room = ROOM): string {
  const about = aboutOf(around, WHOLE) ?? '';
  const told = trimmed(about).replace(/的$/u, '');
  const short = partyName(told);
  if (short !== '' && short.length <= room) return short;
  const topic = topicOfHeading(around);
  if (topic.length <= room && (about === '' || agree(topic, about))) return topic;
  return told === '' ? '' : inShort(told, room);
}

/** Pairs of letters that a heading shares with a sentence which it is the heading of. */
const SHARED = 2;

function agree(topic: string, about: string): boolean {
  let shared = 0;
  for (let at = 0; at + 2 <= topic.length; at++)
    if (about.includes(topic.slice(at, at + 2))) shared++;
  return shared >= SHARED;
}

/** 承担就业失业监测任务的企业工作人员: what a party does tells more than that it is a party. */
const DOES = new RegExp(`^(?<does>[^不]{4,}?)的(?:${PARTY.source})$`, 'u');

function inShort(told: string, room: number): string {
  const does = DOES.exec(told)?.groups?.does;
  const lastDone = does?.replace(/^.*[、，”](?=.{4})/u, '');
  return lastDone !== undefined && lastDone.length <= room ? lastDone : shorten(told, room);
}

/** So long are names at most that are given a party besides. */
const FULL = 16;

/** A name with whom it is about before it, as far as it does not say so itself, and not so long that it hides the name. */
export function withWhom(around: Surroundings, name: string): string {
  const room = Math.min(ROOM, 2 * name.length - 2, FULL - name.length);
  return room < 4 ? name : joined(whomOf(around, room), name);
}

/** Two parts of a name, what both say said once: 失业保险费返还 of 失业保险费 and 保险费返还. */
export function joined(first: string, second: string): string {
  if (second.includes(first)) return second;
  if (first.includes(second)) return first;
  for (let shared = Math.min(first.length, second.length); shared > 0; shared--)
    if (first.endsWith(second.slice(0, shared))) return first + second.slice(shared);
  return first + second;
}
