import { actionVerbs } from '../../lexicon/action-verbs.ts';
import { bodyEndings } from '../../lexicon/body-endings.ts';
import {
  CONCERN,
  ENGAGED_IN,
  NO_NAME_BEFORE,
  PERSONS,
  SOME_PLACE,
  SOMEBODY,
  SORT_OF_BODY,
} from '../../lexicon/body-words.ts';
import { OFFICE_KIND } from '../../lexicon/common-words.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { taskBodies } from '../../lexicon/task-bodies.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, endsWithAny, shape } from '../../text/pattern.ts';
import { BY } from '../by.ts';
import { cutAt } from './cut.ts';
import { cutGlued } from './glued.ts';
import { joinPlaces } from './places.ts';

/** A body's name and where it stands in the passage. */
export interface Name extends Span {
  readonly name: string;
}

const BRACKETED = '(?:（[^（）]{0,30}）|〔[^〔〕]{0,30}〕|\\[[^\\[\\]]{0,30}\\])?';
const LAST_BRACKET = shape`(?:（[^（）]{0,30}）|〔[^〔〕]{0,30}〕|\[[^[\]]{0,30}\])$`;
const hasEnding = perModel(() => endsWithAny([...bodyEndings(), ...taskBodies.endings]));
/** 组织部, 研究院, 发展和改革委员会: names that begin as an action does, and are how longer names end. */
const wholeNames = perModel(() => new Set(bodyEndings()));
const ownBodies = perModel(({ bodies }) => new Set(bodies));
const LEVELS = `(?:${anyOf(taskBodies.levels).source}|[（〔\\[][^（）〔〕]{0,20}[）〕\\]]|直)`;
/** 各市, 州, 各县（市、区）: levels of territory and no more. */
const TERRITORY = byUnit(`^(?:各|全|有关|相关){0,2}${LEVELS}{1,4}$`);
/** 县级市 behind 各区: levels alone. */
const BARE_TERRITORY = byUnit(`^${LEVELS}{1,4}$`);
/** 各旗县区, 试点城市, 涉灾相关区: whoever governs there. */
const SOME_TERRITORY = byUnit(
  `^\\p{Script=Han}{0,2}(?:各|${SOME_PLACE.source})\\p{Script=Han}{0,4}[省市县区州盟旗镇乡]$`,
);
/** 县〔区〕人民政府, 街道办事处: goes on with the territories before it. */
const GOVERNMENT = byUnit(`^${LEVELS}{1,4}(?:人民)?(?:政府|管委会|办事处|党委)${BRACKETED}$`);
/** 县（市）数据资源主管部门: goes on with 州 before it. */
const OF_LEVELS = byUnit(`^${LEVELS}{1,4}\\p{Script=Han}{2,16}${BRACKETED}$`);

const NOT_BODIES = new Set(taskBodies.notBodies);

/** 各有关部门和单位: a general word behind 和 makes no second name. */
const GENERAL = byUnit(`^(?:${SOMEBODY.source}|其他(?:单位|部门))$`);
const AND = /以及|或\s?者|[和与及暨或]/gu;
/** 省交通运输厅等省直有关部门 names two, 省交通运输厅等有关部门 one. */
const AND_OTHERS =
  /等(?=(?:[省市区县州国]直|中央|其他|各)(?:有关|相关)(?:部门|单位|机构)(?:[和、]单位)?$|(?:有关|相关)(?:部门|机构)[和、]单位$)/gu;

const BEFORE_NAME =
  /^(?:[\s，、：]|(?:分别|并|均|应当?|须)?由|以及|其中|和(?=省|市|各)|及(?=省|市|各))+/u;
const BEHIND_NAME = shape`(?:\s|〈[^〈〉]{1,40}〉|（(?:(?:以下)?[简统]称|[列排下])[^（）]{1,24}）|等[^等、，]{0,10}(?:部门|单位|机构|地区)|等|[和及与]个人)+$`;

/** Whether a name ends as the name of a body does. */
function endsLikeBody(name: string): boolean {
  if (name.length < 2 || NOT_BODIES.has(name) || name.endsWith('场所')) return false;
  return hasEnding()(name.replace(LAST_BRACKET, '')) || SOME_TERRITORY.test(name);
}

/** 聘请专业团队, 指导县级责任单位, 完善工作机构: an action whose object ends like a body of no certain kind. */
const ACTION = perModel(() => byUnit(`^${anyOf(actionVerbs().verbs).source}`));
const OF_A_KIND = byUnit(`${CONCERN.source}${OFFICE_KIND.source}$`);
const OF_NO_KIND = byUnit(
  `(?:${SORT_OF_BODY.source}|办|[^军]队|[^委]会|所|站|社|行|处|(?<!办公)室|院|园|馆)$`,
);
/** 宣传办, 监测站, 评估机构: offices named by what they do. */
const SHORT_OFFICE = byUnit(
  `^(?:\\p{Script=Han}{2,3}办|(?:${CONCERN.source}|${ENGAGED_IN.source}){1,2}(?:${SORT_OF_BODY.source}|[站所院队])|试点\\p{Script=Han}{2})$`,
);
const NO_NAME = byUnit(
  `[：:。；，,\\d%为是]|${BY.source}|以(?![上下])|^(?:的|（|含|${NO_NAME_BEFORE.source}|除|因|凡|如|报|请|受(?![^，]{2,12}委托的|补助|资助)|对(?!外)|将|把|向|与|按|经(?![济信开发贸研营])|在)|“[^”]*$|实行|成立|组建|组成(?![员的])|派[出驻](?!所|机构)|严格|要[按在对将把以]|本(?:单位|部门|地区)$|所有单位$|(?:[布格结大时僵残]|(?<!安)全)局$`,
);
const PERSON = byUnit(
  `(?:${PERSONS.source}|${anyOf(taskBodies.officers).source})$|^专门机构$|^其(?:委托|授权|指定)的`,
);
const LONGEST = 36;

/** 聘请团队, 加强教育: words that begin with what is done. */
export function beginsWithAction(name: string): boolean {
  return ACTION().test(name);
}

/** 个人, 员工, 分管副市长: a person and no body; 专门机构 is yet to be named, as is 其委托的机构. */
export function isPerson(name: string): boolean {
  return PERSON.test(name);
}

/** Whether words of running text are the name of a body: they end like one, and hold no action and no mark. */
export function isBody(name: string): boolean {
  if (ownBodies().has(name)) return true;
  if (name.length > LONGEST || NO_NAME.test(name) || !endsLikeBody(name)) return false;
  if (OF_A_KIND.test(name) || SHORT_OFFICE.test(name) || wholeNames().has(name)) return true;
  return !(ACTION().test(name) && OF_NO_KIND.test(name));
}

const GENERALLY = byUnit(`^(?:其他|各|其他各)?(?:有关|相关|专门)?(?:各)?${SOMEBODY.source}$`);

/** 有关部门, 其他各相关单位: nobody in particular. */
export function isGeneral(name: string): boolean {
  return GENERALLY.test(name);
}

/** Whether a name is a stretch of territory, which stands for who governs it (各县区, 各市). */
export function isTerritory(name: string): boolean {
  return TERRITORY.test(name);
}

const isNoPlace = (name: string) => isBody(name) || isTerritory(name);

/** The names in a list (A、B和C等), in text order; what is none by its look stays in, for the caller to judge. */
export function splitNames(text: string, list: Span): Name[] {
  const pieces = cutAt(text, list, /[、/／]/gu)
    .flatMap((piece) => cutAtBlanks(text, piece))
    .flatMap((piece) => cutAtAnd(text, piece))
    .flatMap((piece) => cutAt(text, piece, AND_OTHERS))
    .flatMap((piece) => cutGlued(text, piece, isBody));
  return joinTerritories(text, joinPlaces(text, pieces, isNoPlace))
    .map((piece) => clean(text, piece))
    .filter(({ name }) => name !== '');
}

/** 市财政局 市教育局: a blank parts names where each part is one; 市 财政局 is one name. */
function cutAtBlanks(text: string, piece: Span): Span[] {
  const parts = cutAt(text, piece, /\s/gu).filter(({ from, to }) => to > from);
  return parts.every(({ from, to }) => isBody(text.slice(from, to))) ? parts : [piece];
}

/** 省财政厅和各市人民政府 are two, 省文化和旅游厅 is one: 和 parts names only where a whole name stands before it. */
function cutAtAnd(text: string, piece: Span): Span[] {
  const parts: Span[] = [];
  let { from } = piece;
  for (const and of cutAt(text, piece, AND)) {
    const before = text.slice(from, and.from).replace(/(?:以及|或\s?者|[和与及暨或])$/u, '');
    const name = before.replace(BEHIND_NAME, '');
    const isWhole = endsLikeBody(name) || isTerritory(name) || isPerson(name);
    if (!isWhole || GENERAL.test(text.slice(and.from, piece.to))) continue;
    parts.push({ from, to: from + before.length });
    from = and.from;
  }
  return [...parts, { from, to: piece.to }];
}

/** 各市 + 县〔区〕人民政府 → 各市、县〔区〕人民政府, 各区 + 县级市 → 各区、县级市: one name for several territories. */
function joinTerritories(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(text.slice(before.from, before.to), wordsOf(text, piece))) {
      joined.splice(-1, 1, { from: before.from, to: piece.to });
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function wordsOf(text: string, { from, to }: Span): string {
  return text.slice(from, to).replace(BEHIND_NAME, '');
}

/** 市直有关部门、单位 and 各县区党委、政府 are one name, as are 省、自治区. */
const BARE = byUnit(`^(?!个人|人员)(?:${SOMEBODY.source}|(?:人民)?政府|自治区)$`);

/** 高新区党工委、管委会, 各县政府或管委会: the office of the same place. */
const BESIDE_PARTY = /^(?:管委会|办事处)$/u;

function goesOn(before: string, next: string): boolean {
  if (BARE.test(next) || (BESIDE_PARTY.test(next) && /(?:[党工]委|政府)$/u.test(before.trim())))
    return true;
  const last = before.trim().split('、').at(-1) ?? '';
  if (!isTerritory(last)) return false;
  const isOfAll = /^(?:各|全|有关|相关)/u.test(before.trim());
  if (isOfAll && BARE_TERRITORY.test(next)) return true;
  if (GOVERNMENT.test(next)) return true;
  return OF_LEVELS.test(next) && (!isOfAll || /^(?![省市县区州]直(?!辖)).+部门$/u.test(next));
}

function clean(text: string, { from, to }: Span): Name {
  const words = text.slice(from, to);
  const lead = BEFORE_NAME.exec(words)?.[0].length ?? 0;
  const trimmed = words.slice(lead).replace(BEHIND_NAME, '');
  return { from: from + lead, to: from + lead + trimmed.length, name: trimmed.replace(/\s/gu, '') };
}
