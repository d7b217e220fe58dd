import { CHARGED_WITH, JOINTLY } from '../../lexicon/body-words.ts';
import type { Span } from '../../model/span.ts';
import { matchesIn } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { clauseBefore } from './clause.ts';
import { isBody } from './names.ts';

/** Who hands over stands before these: 州人民政府授权州数据资源主管部门负责. */
const HANDED_TO = /.*(?:(?:授权|委托|指定|责成)(?!的)|交由|改由|统一由|[^自理缘来经]由)/u;

/** The mark of the clause before, and what stands between it and this one: a number, an adverb. */
const BEHIND_MARK = /[，：][^，：。；\n\t]*$/u;
const NEAR = 20;
/** As much of a sentence as may stand before. */
const SENTENCE = 200;

const ONLY_MANNER = new RegExp(`^(?:应当?|须|必须|要)?(?:${JOINTLY.source}|牵头)?$`, 'u');

/** 运营单位作为运营主体，; 商务部按照职能分工，: how the subject is in charge. */
const ASIDE = /作为|按|根据|依据|在/u;

/** What an office may do beside what it is in charge of. */
const DEED = pattern`${CHARGED_WITH}`;

/** 指挥部下设办公室，负责日常工作: who is in charge is set up there. */
const SETS_UP = /(?<!建)设(?![区施备计])|成立|组建/u;
const SET_UP = /.*(?:设立|(?<!建)设(?!立)|成立|组建)(?<name>[^，。；：、]{2,24})$/u;

/**
 * Where the names of those stand whose verb begins at `at`, verb and words of manner included; null where there are none. The
 * subject may stand in the clause before: 市城市管理局：负责…; 运营单位作为运营主体，负责….
 */
export function subjectBefore(text: string, at: number, verbLength: number): Span | null {
  const clause = clauseBefore(text, at);
  const words = text.slice(clause.from, clause.to);
  const handed = HANDED_TO.exec(words)?.[0].length ?? 0;
  if (ONLY_MANNER.test(words)) return subjectOfClauseBefore(text, clause.from);
  return { from: clause.from + handed, to: at + verbLength };
}

function subjectOfClauseBefore(text: string, from: number): Span | null {
  const behindMark = BEHIND_MARK.exec(text.slice(Math.max(0, from - NEAR), from))?.[0];
  if (behindMark === undefined) return null;
  const mark = from - behindMark.length;
  const clause = clauseBefore(text, mark);
  const words = text.slice(clause.from, clause.to);
  const aside = ASIDE.exec(words)?.index ?? words.length;
  if (SETS_UP.test(words)) return bodySetUp(words, clause.from);
  const length = lengthOfName(words.slice(0, aside));
  if (isBody(words.slice(0, length))) return { from: clause.from, to: clause.from + length };
  return subjectOfSentence(text, clause.from) ?? { from: clause.from, to: clause.from + length };
}

/** The body that a clause sets up, where it names one; nobody where it sets up something else. */
function bodySetUp(words: string, from: number): Span | null {
  const name = SET_UP.exec(words)?.groups?.name ?? '';
  const to = from + words.length;
  return isBody(name) ? { from: to - name.length, to } : null;
}

/** 省教育厅应对接标准，按规定开发标准，负责实施考核: who is bound at the sentence's head does all that follows. */
const HEAD =
  /(?<=^|[。；：\n])(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?<name>[^，。；：、]{3,24}?)(?:应当?|须|必须|要)(?!求)[^。；：\n]{0,160}$/u;

function subjectOfSentence(text: string, to: number): Span | null {
  const start = Math.max(0, to - SENTENCE);
  const match = HEAD.exec(text.slice(start, to));
  const name = match?.groups?.name ?? '';
  if (match === null || !isBody(name)) return null;
  const from = start + match.index + match[0].indexOf(name);
  return { from, to: from + name.length };
}

/** 市应急局承担日常工作，负责…; 国务院新闻办会同发展改革委制订预案，负责…: where the clause before tells another deed, its subject alone. */
function lengthOfName(words: string): number {
  const deed = matchesIn(DEED, words).find(({ index }) => isBody(words.slice(0, index)));
  return deed?.index ?? words.length;
}
