import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { COMMITTEE, NAME_APART, NATIONAL, NOT_A_BODY } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { endsWithAny } from '../../text/pattern.ts';

/** （代章）, （公章）: behind a name. */
const REMARK = /[(（][^()（）]{1,12}[)）]$/u;
/** 某股份有限公司铁路运输处: the parts of companies, which are named after what they do. */
const OF_COMPANY = /公司\p{Script=Han}{2,8}[处部科室厂矿队]$/u;
/** Also where a name hides its place (xx市), or joins two (太统—崆峒山…管理局). */
const NAME =
  /^(?:[xX×]{1,4}(?=[省市县区州镇乡])|\p{Script=Han}{2,6}[—–-](?=\p{Script=Han}{2}))?[\p{Script=Han}“”（）()「」]{1,70}$/u;
const hasEnding = perModel(() => endsWithAny(bodyEndings()));
const BEGINS_NAME = byUnit(
  `^(?:${NATIONAL.source}|[省市县区]|\\p{Script=Han}{1,7}[省市县区州旗镇乡]|\\p{Script=Han}{2,12}(?:开发|新|园|功能)区)`,
);
/** How names begin that do not share the place before them: …统计局国网某省电力公司, …财政局国家税务总局某市税务局. */
const NEW_NAME = byUnit(`^${NAME_APART.source}`);
const SEAL = /[(（](?:代章|盖章|印章|章)[)）]$/u;
/** 中华人民共和国国务院令: the country's name is none of the State Council's. */
const STATE = /^中华人民共和国(?=国务院$)/u;
const NOT_IN_NAMES = byUnit(`${NOT_A_BODY.source}|各|的`);
/** What only names of committees may hold: 新型冠状病毒感染的肺炎疫情防控工作领导小组办公室. */
const OF_COMMITTEES = byUnit(
  `工作(?=${COMMITTEE.source}|委|部(?![门署])|办)|的(?=.{0,20}(?:领导小组|指挥部|联席会议|机制)(?:办公室|\\p{Script=Han}{2,6}组)?$)`,
  'g',
);

/** Is the text, without blanks, the name of one public body or of several in a row? */
export function isBodyName(text: string): boolean {
  return (
    text.length <= 120 &&
    endsAsBody(text) &&
    NAME.test(text) &&
    !NOT_IN_NAMES.test(text.replace(OF_COMMITTEES, ''))
  );
}

/** Is the text a name of a public body, or several parted by commas? `text` without blanks. */
export function isRowOfBodies(text: string): boolean {
  return text.split(/[、，,]/u).every((name) => isBodyName(name));
}

/** Does a name begin with its place or its rank, as whole names do? */
export function beginsAsBody(name: string): boolean {
  return BEGINS_NAME.test(name);
}

/** 某市发展和改革委员会 for 某市发展改革委: more letters between the same ones; an office of that body's is another one. */
export function spellsOut(full: string, short: string): boolean {
  let at = 0;
  for (const letter of full) if (letter === short[at]) at += 1;
  if (at < short.length || full.startsWith(short)) return false;
  return full.slice(-ENDING).includes(short.slice(-1)) && isBodyName(full);
}

/** 委员会 for 委, 办公室 for 办. */
const ENDING = 3;

/** Does the text end as the name of a public body does? */
export function endsAsBody(text: string): boolean {
  return endsAlone(/[)）]$/u.test(text) ? text.replace(REMARK, '') : text);
}

/** The same, of a name with no remark behind it. */
function endsAlone(name: string): boolean {
  return hasEnding()(name) || (name.includes('公司') && OF_COMPANY.test(name));
}

/** `中共上海市委、上海市人民政府` → both: parts a row of names at blanks, commas, and where a new name begins like the first. */
export function splitBodies(text: string): string[] {
  const names = text
    .split(/[、，,]+/u)
    .flatMap(partAtBlanks)
    .flatMap(splitGlued)
    .map((name) => name.replace(SEAL, '').replace(STATE, ''))
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/** A blank parts names where the one before it ends as names do; else a name is spread (科 技 部) or ran over two lines. */
function partAtBlanks(row: string): string[] {
  const names: string[] = [];
  for (const part of row.trim().split(/\s+/u)) {
    const before = names.at(-1);
    if (before === undefined || endsAsBody(before)) names.push(part);
    else names[names.length - 1] = isNameAlone(part) ? part : before + part;
  }
  return names;
}

/** A whole name behind words that are none (平台二维码 泰州市…办公室). */
function isNameAlone(part: string): boolean {
  return beginsAsBody(part) && isBodyName(part);
}

/** Names that stand without anything between them share their place (龙岩市…局龙岩市…局), or begin as names of another kind do (中共, 国网). */
function splitGlued(text: string): string[] {
  const place =
    /^(?:中共)?(?<place>\p{Script=Han}{2,7}?[省市县区州旗])/u.exec(text)?.groups?.place ?? '国家';
  const names: string[] = [];
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    if (!beginsAt(text, at, place) || !endsAlone(text.slice(0, at))) continue;
    names.push(text.slice(from, at));
    from = at;
  }
  return [...names, text.slice(from)];
}

/** Whether a name may begin at an offset: with the place, which 委员会 alone does not follow, or as names of another kind do. */
function beginsAt(text: string, at: number, place: string): boolean {
  if (NEW_NAME.test(text.slice(at, at + 8))) return true;
  return text.startsWith(place, at) && text.slice(at + place.length) !== '委员会';
}
