import {
  CHARGED_WITH,
  CIRCLE,
  HANDED_BY,
  JOINTLY,
  SENDS_OUT,
  SET_UP_BY,
  SORT_OF_BODY,
} from '../../lexicon/body-words.ts';
import { GROUND } from '../../lexicon/common-words.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { matchesIn } from '../../text/matches.ts';
import { pattern, shape } from '../../text/pattern.ts';
import { BY } from '../by.ts';
import { clauseBefore } from './clause.ts';
import { readGroups } from './groups.ts';
import { bearersNamed } from './named.ts';

/** Who hands over stands before these: 州人民政府授权州数据资源主管部门负责. */
const HANDED_TO = byUnit(`.*(?:${HANDED_BY.source}(?!的)|交由|改由|统一由|(?<=.)${BY.source})`);

/** The mark of the clause before, and what stands between it and this one: a number, an adverb. */
const BEHIND_MARK = shape`[，：][^，：。；\n\t]*$`;
const NEAR = 20;
/** A sentence has no more clauses before the one that lacks a subject. */
const MOST_CLAUSES = 12;

const ONLY_MANNER = byUnit(`^(?:应当?|须|必须|要)?(?:${JOINTLY.source}|牵头)?$`);

/** 履行主体责任并负责…: its clause tells another deed of the same subject. */
const ALSO = /[并且]$/u;

/** 为申报组织单位: as what somebody is in charge. */
const AS_KIND = shape`为(?=[^，。；、]{2,14}(?:机关|主体|${SORT_OF_BODY})(?:[，。；]|$))`;

/** What stands behind a sentence's subject: a modal, on what ground or with whom it acts (根据…, 会同…), what it is (作为…, 是…). */
const BEHIND_SUBJECT = pattern`${AS_KIND}|应当?(?!急|用|届|收|税)|须|必须|要(?!求|素|点|闻|件)|${GROUND}|按|结合|会同|确定|作为|设[在于]|是|在|对|由(?=[^，。；]{2,200}组成)`;

/** What it may do beside what it is in charge of: 承担, 组织. */
const DEED = pattern`(?!(?:组织|管理|指导)(?:[部局处委室司]|中心))${CHARGED_WITH}`;

/** 由街道、物业公司分别指派专人，共同负责: those whom 由 names. */
const TOGETHER = pattern`${JOINTLY}`;

const REMARK = '(?:（[^（）]{1,24}）)?';

/** 指挥部下设办公室，负责日常工作: who is in charge is set up there. */
const SETS = /(?<!建)设(?![区施备计在于])|成立|组建|组成(?=[^，。；的员]{2})/u;
const SETS_UP = byUnit(`${SETS.source}|${CIRCLE.source}(?:制度|机制)?${REMARK}$`);
const SET_UP = byUnit(
  `.*(?:${SET_UP_BY.source}|(?<!建)设(?!立))(?:[^，。；：、]{0,30}的)?(?<name>[^，。；：、的（）]{2,32}?)(?:制度|机制)?${REMARK}(?:作为[^，。；]{2,12})?$`,
);

const MADE_UP = /(?:参加|组成|担任|兼任)$/u;

/** 明确一名联络员，负责传达: that person is in charge, and no body. */
const PERSON_NAMED = byUnit(
  `${SENDS_OUT.source}[^，。；：]{0,24}(?:人|人员|员|同志|领导|队伍|力量)$`,
);

/**
 * Where the names of those stand whose verb begins at `at`, verb and words of manner included; null where there are none. The
 * subject may stand in a clause before: 市城市管理局：负责…; 运营单位作为运营主体，负责….
 */
export function subjectBefore(text: string, at: number, verbLength: number): Span | null {
  const clause = clauseBefore(text, at);
  const words = text.slice(clause.from, clause.to);
  const handed = HANDED_TO.exec(words)?.[0].length ?? 0;
  if (ONLY_MANNER.test(words)) return subjectOfSentence(text, clause.from);
  if (ALSO.test(words))
    return subjectOfClause(text, clause) ?? subjectOfSentence(text, clause.from);
  if (SETS.test(words)) return bodySetUp(text, clause);
  const own = { from: clause.from + handed, to: at + verbLength };
  if (isNamed(text, own)) return withNamesBefore(text, own);
  return handed === 0 ? namedBefore(text, clause, BEHIND_SUBJECT) : null;
}

/** 由市直各部门，各县区政府负责: names that a comma parts from those before the verb, where their clause holds nothing else. */
function withNamesBefore(text: string, own: Span): Span {
  const before = clauseAhead(text, own.from);
  if (before === null || text[before.from - 1] !== '由') return own;
  return isNamed(text, before) ? { from: before.from, to: own.to } : own;
}

/**
 * Where the names of those stand who are bound at the head of a sentence and do all that follows; `to` is where the clause begins
 * that has no subject of its own. The nearest clause that has one tells it: 省教育厅应对接标准，按规定开发标准，负责实施考核.
 */
export function subjectOfSentence(text: string, to: number): Span | null {
  const nearest = clauseAhead(text, to);
  if (nearest === null) return null;
  const words = text.slice(nearest.from, nearest.to);
  if (PERSON_NAMED.test(words)) return null;
  if (SETS_UP.test(words)) return bodySetUp(text, nearest);
  let clause: Span | null = nearest;
  for (let count = 0; clause !== null && count < MOST_CLAUSES; count++) {
    const subject = subjectOfClause(text, clause);
    if (subject !== null)
      return text[subject.to] === '为' ? withNamesAhead(text, subject) : subject;
    clause = clauseAhead(text, clause.from);
  }
  return null;
}

/** ，由各成员单位派员参加，: of whom those are made up who are named before. */
function isMadeUp(text: string, { from, to }: Span): boolean {
  return text[from - 1] === '由' && MADE_UP.test(text.slice(from, to));
}

/** 市直有关部门，各行业协会，各区教育局为申报单位，负责…: the names before the last, each in a clause of its own. */
function withNamesAhead(text: string, subject: Span): Span {
  let { from } = subject;
  for (let count = 0; count < MOST_CLAUSES; count++) {
    const ahead = clauseAhead(text, from);
    if (ahead === null || !isNamed(text, ahead)) break;
    from = ahead.from;
  }
  return { from, to: subject.to };
}

/** The clause of the same sentence that ends right before `to`, or before the number or adverb there; null where none does. */
function clauseAhead(text: string, to: number): Span | null {
  const mark = BEHIND_MARK.exec(text.slice(Math.max(0, to - NEAR), to))?.[0];
  return mark === undefined ? null : clauseBefore(text, to - mark.length);
}

/** The body that a clause sets up, where it names one; nobody where it sets up something else. */
function bodySetUp(text: string, { from, to }: Span): Span | null {
  const match = SET_UP.exec(text.slice(from, to));
  const name = match?.groups?.name;
  if (match === null || name === undefined) return null;
  const begins = from + match[0].lastIndexOf(name);
  const span = { from: begins, to: begins + name.length };
  return isNamed(text, span) ? span : null;
}

/** 本市的管理机关为市数据局: who that is stands behind. */
const KIND_IS = byUnit(`^[^，。；：、]{1,24}(?:机关|${SORT_OF_BODY.source})[为是]`);

/** 市数据局是本市的主管部门: what stands behind is no name. */
const IS_KIND = byUnit(`的|(?:机关|${SORT_OF_BODY.source})$`);

/** The names that a clause begins with, or consists of; 省委组织部 is not what 组织 stands behind. */
function subjectOfClause(text: string, clause: Span): Span | null {
  if (isMadeUp(text, clause)) return null;
  const kind = KIND_IS.exec(text.slice(clause.from, clause.to))?.[0].length ?? 0;
  const who = { from: clause.from + kind, to: clause.to };
  if (kind > 0 && !IS_KIND.test(text.slice(who.from, who.to)) && isNamed(text, who)) return who;
  return (
    namedBefore(text, clause, BEHIND_SUBJECT) ??
    (isNamed(text, clause) ? clause : namedBefore(text, clause, DEED)) ??
    (text[clause.from - 1] === '由' ? namedBefore(text, clause, TOGETHER) : null)
  );
}

/** The names between the beginning of a clause and one of the words that may stand behind them. */
function namedBefore(text: string, { from, to }: Span, behind: RegExp): Span | null {
  const ends = matchesIn(behind, text.slice(from, to)).map(({ index }) => from + index);
  const end = ends.find((at) => isNamed(text, { from, to: at }));
  return end === undefined ? null : { from, to: end };
}

function isNamed(text: string, span: Span): boolean {
  const groups = readGroups(text, span);
  const named = bearersNamed(text, groups);
  return named?.some(({ names }) => names.length > 0) ?? false;
}
