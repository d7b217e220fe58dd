import { documentKinds, KIND } from '../../lexicon/document-kinds.ts';
import { handingDown } from '../../lexicon/handing-down.ts';
import { LETTER, LOOSE_BEFORE, OPINION_OF, RESTS_ON } from '../../lexicon/notice-words.ts';
import type { Genre } from '../../model/notice-fields.ts';
import { byUnit } from '../../text/by-unit.ts';
import { matchesIn } from '../../text/matches.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { endsAsTitle } from './title-ending.ts';

const genreOf = new Map(
  documentKinds.flatMap(({ genre, words }) => words.map((word) => [word, genre] as const)),
);
const COVER_KIND = anyOf(
  documentKinds.filter(({ covers }) => covers).flatMap(({ words }) => words),
).source;
const VERB = anyOf(handingDown.verbs).source;

const KIND_AT_END = byUnit(`(?<kind>${KIND})(?=[》〉”」』"(（〔【\\s]|$)`, 'g');
const COVER = byUnit(
  `^(?<inner>.{2,})(?:的|》)(?<cover>${COVER_KIND})[》〉]{0,3}(?:[(（].{0,20})?$`,
);
/** The verb by which a title forwards what another body handed down. */
const FORWARDS = shape`^.{0,60}?(?:转发|批转)`;
const HANDS_DOWN = byUnit(VERB);
const HANDLING = byUnit(`关于(?:进一步|深入|认真|继续)?${anyOf(handingDown.handling).source}`);
/** 关于《…条例（草案）》公开征求意见的公告 asks for opinions and hands down none. */
const ASKS = /(?:征求|征集|听取|反馈)\p{Script=Han}{0,6}意见$/u;
/** 关于某报告书审查意见的函: what an office thinks of something. */
const JUDGES = byUnit(`${OPINION_OF.source}意见$`);
/** Measures and policies that are only spoken of (有关税收政策), and not counted as one document's are (十二条措施, 若干政策). */
const LOOSE = byUnit(`(?<!${LOOSE_BEFORE.source}|[条项]|[条项]政策)(?:措施|举措|政策)$`);
const HANDED_DOWN = byUnit(
  `现将[^《。]{0,40}《(?<object>[^》]{2,80})》[^。]{0,40}${VERB}|(?<!${RESTS_ON.source}|和)《(?<subject>[^》]{2,80})》(?:[^。《》]{0,60}|。)现(?:予以?)?${VERB}`,
);
/** 现公告如下, 提出如下实施意见: what the text makes known. */
const AS_FOLLOWS = byUnit(
  `现?予以?(?<praise>通报)(?:表[彰扬]|批评)|(?<!${OPINION_OF.source})(?<kind>${KIND})如下|(?:提出|制定|作出|发布)(?:以下|如下)\\p{Script=Han}{0,6}?(?<made>${KIND})`,
);
/** 此函。 特此公告。: how the text closes. */
const CLOSES = byUnit(
  `(?:^|[\\n。；\\s])(?:特此|专此|此)(?<kind>函|${LETTER.source}|复)(?:告知?|达|复)?[。！]?\\s*(?:\\n|$)`,
);
/** 你厅《关于…的请示》收悉, 收到你公司提出的…申请: what somebody asked for is answered. */
const ANSWERS = shape`你\p{Script=Han}{1,4}[^。\n]{0,80}(?:请示|申请)[^。\n]{0,60}(?:收悉|悉)|收到你\p{Script=Han}{1,4}[^。\n]{0,60}申请`;
/** 现将名单予以公示, 现公示项目情况, 现将决定予以公告: what is shown to all, also names against which objections may be raised. */
const SHOWS = shape`现(?:(?:将|对)[^。]{2,80}?(?:予以|进行)?|予以?)?(?:公示|(?<=予以)公告)`;
/** A draft is handed down to nobody: 《…条例（草案）》, 《…办法（征求意见稿）》. */
const DRAFT = /(?:草案|征求意见稿|送审稿)[)）]?$/u;
/** 公告事项： is the third part of announcements in Taiwan, behind 主旨 and 依据. */
const HEADS_ANNOUNCEMENT = /公告事项[:：]/u;
/** 特制定本办法, 特制定防汛工作预案：: what the text says that it is. */
const MADE = byUnit(
  `(?:制定|制订|订定)了?\\s{0,4}本\\p{Script=Han}{0,4}?(?<kind>${KIND})|特制定[^，。：]{2,24}?(?<made>${KIND})[:：]`,
);
const SELF = byUnit(`[本该](?<kind>${KIND})`, 'g');

/** Kind of what a title hands down: `关于印发《…要点》的通知` is 要点, `…的批复` is 批复; undefined where the title names none. */
export function genreOfTitle(title: string, text = ''): Genre | undefined {
  const { inner, cover } = COVER.exec(title)?.groups ?? {};
  const handed =
    inner !== undefined && (handsDown(inner, cover) || makes(text, inner))
      ? (genreOfHanded(inner) ?? lastKind(inner))
      : undefined;
  return handed ?? (ASKS.test(title) ? undefined : lastKind(title));
}

/** 转发财政部《关于颁发〈…办法〉的通知》: what the notice in it hands down. */
function genreOfHanded(inner: string): Genre | undefined {
  const innermost = COVER.exec(inner)?.groups?.inner;
  return innermost !== undefined &&
    HANDS_DOWN.test(innermost.slice(innermost.lastIndexOf('《') + 1).replace(FORWARDS, ''))
    ? lastKind(innermost)
    : undefined;
}

/**
 * Kind of a document whose title does not say it: of what its text hands down (现将《…分解表》印发给你们), as what it makes known (现通知如下),
 * or what it calls itself most often (本办法).
 */
export function genreOfText(text: string): Genre | undefined {
  const { object, subject } = HANDED_DOWN.exec(text)?.groups ?? {};
  const handed = object ?? subject ?? '';
  const follows = AS_FOLLOWS.exec(text)?.groups;
  return (
    (DRAFT.test(handed) ? '公告' : genreOfTitle(handed)) ??
    genreOfFollowing(text, follows?.kind ?? follows?.made ?? follows?.praise) ??
    genreOfClosing(text) ??
    (SHOWS.test(text) || HEADS_ANNOUNCEMENT.test(text) ? '公告' : undefined) ??
    genreOfMade(text) ??
    genreOfItself(text)
  );
}

/** 第三章 市域生态空间, 2.3.1 城市核心功能: a part of a long document. */
const PART =
  /^\s*(?:第[一二三四五六七八九十]{1,3}[章节]|\d{1,3}(?:\.\d{1,2}){1,2})\s*\p{Script=Han}/gmu;
/** 到2035年: by when something is aimed at. */
const AIMED = /到 ?20\d{2} ?年/gu;
const FEWEST_PARTS = 3;
const FEWEST_AIMS = 2;

/** A piece of a plan that has lost its head: several parts with numbers, and years by which something is aimed at. */
export function isOfPlan(text: string): boolean {
  return (
    matchesIn(PART, text).length >= FEWEST_PARTS && matchesIn(AIMED, text).length >= FEWEST_AIMS
  );
}

/** 补助标准如下: amounts in a document that calls itself otherwise (特订定本要点). */
function genreOfFollowing(text: string, kind = ''): Genre | undefined {
  const genre = genreOf.get(kind);
  return genre === '其他' ? (genreOfMade(text) ?? genre) : genre;
}

function genreOfMade(text: string): Genre | undefined {
  const { kind, made } = MADE.exec(text)?.groups ?? {};
  return genreOf.get(kind ?? made ?? '');
}

/** 此复 and 批复 answer from above; 此函 goes to a body of whatever rank. */
function genreOfClosing(text: string): Genre | undefined {
  const kind = CLOSES.exec(text)?.groups?.kind;
  if (kind === '复' || ANSWERS.test(text)) return '批复';
  return genreOf.get(kind ?? '');
}

function genreOfItself(text: string): Genre | undefined {
  const counts = new Map<string, number>();
  for (const match of matchesIn(SELF, text)) {
    const kind = match.groups?.kind ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? undefined : genreOf.get(most[0]);
}

/** 关于稳定商务发展有关措施的通知, and in the text 特制定如下措施: measures that the title only speaks of are the document's own. */
function makes(text: string, inner: string): boolean {
  if (!LOOSE.test(inner)) return false;
  const made = AS_FOLLOWS.exec(text)?.groups?.made;
  return made !== undefined && genreOf.get(made) === lastKind(inner);
}

/** 关于公布2023年低保标准的通知: amounts, and no document of their own. */
const MAKES_KNOWN = /公布[^《]*标准$/u;
/** 关于分解落实《政府工作报告》的通知, 关于实行禁渔期制度的通告: a report that is to be carried out and a practice are not what the notice is, nor is what a 函 or a 决定 is about. */
const REPORTS = /(?:报告|制度)[》〉]?$/u;

function handsDown(inner: string, cover = ''): boolean {
  if (MAKES_KNOWN.test(inner)) return false;
  if (HANDS_DOWN.test(inner)) return true;
  if (/^[函决]/u.test(cover) || REPORTS.test(inner) || !endsAsTitle(inner)) return false;
  return ![HANDLING, LOOSE, ASKS, JUDGES].some((other) => other.test(inner));
}

/** The last word for a kind that ends the title or a part of it (a name in brackets, a quotation). */
function lastKind(title: string): Genre | undefined {
  const last = matchesIn(KIND_AT_END, title).at(-1)?.groups?.kind;
  return last === undefined ? undefined : genreOf.get(last);
}
