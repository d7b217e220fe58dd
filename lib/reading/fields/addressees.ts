import {
  EDITORIAL_LABEL,
  HEAD_OF,
  NO_READER,
  PLACE_OFFICE,
  READER,
  RESTS_ON,
  SHORT_BODIES,
} from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { shape } from '../../text/pattern.ts';
import { endsAsBody } from './body-name.ts';
import { compact } from './compact.ts';
import { wholeNumber } from './find-document-numbers.ts';
import { type HeaderTable, isHeaderRow } from './header-table.ts';
import { beginsBody, isAddressed, isSentence } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';
import { endsAsTitle } from './title-ending.ts';

const GENERIC = byUnit(`(?:${READER.source}|镇|乡|村|[^各]委|(?<=\\p{Script=Han}{3})办)$`);
/** `各镇、乡人民政府`: another kind of place with the noun that both share. */
const SHARES_PLACE = shape`^(?:[省市县区乡镇旗州盟]|自治[区州县旗]|直辖市|县级市|街道)(?:[(（][^)）]*[)）])?(?:人民政府|政府|管委会|(?:党委|党工委)(?:[(（][^)）]*[)）])?)$|^(?:社区)?居民?委(?:员会|会)$|^(?:人民)?政府(?:[(（][^)）]*[)）])?$|^事业单位$`;
/** `各区、镇、办事处`: kinds of places, and one more of them; they stand under one 各. */
const ONLY_PLACES = shape`^各(?:[省市县区乡镇村旗州盟](?:[(（][^)）]*[)）])?、?)+$`;
/** `各学院、处、室、馆`, `机关各科室、中心`: kinds of offices under one 各. */
const ONLY_KINDS = shape`^\p{Script=Han}{0,4}各\p{Script=Han}{1,6}(?:、\p{Script=Han}{1,3})+$`;
/** `市直、驻市各单位`: what the units are of, and not yet what they are. */
const OF_PLACE = /^(?:中央|[中省市县区镇乡州][直属])$/u;
/** `各县教育局、编办、财政局`: offices of the same places, which only the first one names; not those of an unnamed one (`市教育局、财政局`). */
const OFFICE_OF_PLACE = shape`^(?:各|[^、各]{2,12}(?:[市县区州盟旗]|兵团))[^，]*?[局厅委办](?:[(（][^)）]*[)）])?(?:、|$)`;
const ONLY_OFFICE = shape`^(?![省市县区州](?!场)|\p{Script=Han}{2,8}(?:(?<!城)市|[县区州盟旗]))[\p{Script=Han}()（）]{0,12}(?:[局厅委办]|残联)(?:[(（][^)）]{1,8}[)）])?$`;
const LAST_KIND = byUnit(`^${PLACE_OFFICE.source}$`);
const LEADS_OVER = byUnit(
  `${NO_READER.source}[:：]$|^${EDITORIAL_LABEL.source}[:：]|以下|下列|可以|通过|${RESTS_ON.source}`,
);
/** How a row of addressees begins, where its first name does not end as a body does. */
const NAMES_READERS = byUnit(
  `各|^(?:有关|广大|全[省市县区州体]|[省市县区州]直|本[局厅委])|${HEAD_OF.source}$`,
);

const BEGINS_ROW = shape`^各[^。]{4,}`;
/** Over so many lines a row of readers may run. */
const ROW_LINES = 4;

/** 受文者：如行文单位, 如正、副本: the field of a letter's master copy, which sends to the list at its foot. */
const AS_LISTED = /^[如详]/u;

/** The bodies addressed (主送机关, Taiwan: 受文者), each clean; [] where the document addresses none. */
export function readAddressees(pieces: readonly Piece[], table: HeaderTable): string[] {
  return inTable(table) ?? aboveText(pieces);
}

function inTable({ addressee }: HeaderTable): string[] | undefined {
  const row = addressee?.find((value) => !AS_LISTED.test(value));
  return row === undefined ? row : splitAddressees(row.replace(/[:：]$/u, ''));
}

function aboveText(pieces: readonly Piece[]): string[] {
  for (const [at, { text }] of pieces.slice(0, 60).entries()) {
    if (beginsBody(text)) return [];
    if (isUnclosedRow(pieces, at)) return splitAddressees(text);
    const row = beginning(pieces, at) + text;
    const names = mayAddress(row) ? splitAddressees(row.slice(0, -1)) : [];
    if (areReaders(names, pieces[at + 1])) return names;
  }
  return [];
}

/** The lines above, of a row of readers that runs over some: `各县、区人民政府，经济开发区、苏州` above `宿迁工业园区，市直各单位：`. */
function beginning(pieces: readonly Piece[], at: number): string {
  const near = pieces.slice(Math.max(0, at - ROW_LINES), at);
  const above = near.slice(near.findLastIndex(({ text }) => !isOfRow(text)) + 1);
  const from = above.findIndex(({ text }) => BEGINS_ROW.test(text));
  return from < 0
    ? ''
    : above
        .slice(from)
        .map(({ text }) => text)
        .join('');
}

function isOfRow(text: string): boolean {
  return /[，,、]/u.test(text) && !/[。；：:!?！？《]/u.test(text) && !isHeaderRow(text);
}

/** A row that ends with a colon and is neither a field of the head nor leads over to what follows. */
function mayAddress(text: string): boolean {
  return isAddressed(text) && !isHeaderRow(text) && !LEADS_OVER.test(text);
}

/** 位：below 各县（市、区）人民政府，有关单: where a row was wrapped in a word. */
const REST_OF_ROW = /^(?!.*如下)[^。；，《]{1,12}[:：]$/u;

/** A sentence, or a row of which more stands on the line below. */
const runsOn = (text: string) => isSentence(text) || text.endsWith('、');

/** A row of readers between title or number and the first sentence, whose colon was lost. */
function isUnclosedRow(pieces: readonly Piece[], at: number): boolean {
  const { text = '' } = pieces[at] ?? {};
  const above = pieces[at - 1]?.text ?? '';
  const below = pieces[at + 1]?.text ?? '';
  if (runsOn(text) || !isSentence(below) || REST_OF_ROW.test(below)) return false;
  const isBelowHead = endsAsTitle(above) || wholeNumber(above) !== null || isHeaderRow(above);
  if (!isBelowHead || !text.includes('各')) return false;
  const names = text.split(/[，,；;]/u);
  return names.length > 1 ? names.every(namesReaders) : text.startsWith('各') && endsAsReader(text);
}

/** 某某经济开发区，各街道办事处：, a place before other readers. */
const PLACE = shape`^(?![为按根依经])\p{Script=Han}{3,16}(?<=[区县市镇乡旗州盟])$`;

/** 你院报来的请示收悉, 经查，你在申请时…: the sentence speaks to whom the line above it names. */
const SPEAKS_TO = /^(?:[^，。：]{1,8}，)?[你您]/u;

/** Readers, or whoever is spoken to in the next sentence, whatever the name ends in: 某某福利院： above 你院报来的请示收悉. */
function areReaders([first, ...others]: readonly string[], next: Piece | undefined): boolean {
  if (first === undefined) return false;
  if (namesReaders(first) || SPEAKS_TO.test(next?.text ?? '')) return true;
  return PLACE.test(first) && others.length > 0 && others.every(namesReaders);
}

function namesReaders(first: string): boolean {
  const bare = first.replace(/[(（][^)）]*[)）]$/u, '');
  return NAMES_READERS.test(bare) || endsAsReader(bare);
}

function endsAsReader(name: string): boolean {
  return endsAsBody(name) || GENERIC.test(name);
}

/** Parts a row of addressees at commas outside brackets; `各省、自治区、直辖市人民政府` shares its noun and stays whole. */
export function splitAddressees(row: string): string[] {
  return outsideBrackets(row, '，,；;')
    .flatMap(splitGroup)
    .map(compact)
    .filter((name) => name !== '')
    .reduce<string[]>(withPlace, []);
}

/** `各区，县人民政府`: a comma where the kinds of places that share a noun are parted by 、 else. */
function withPlace(names: readonly string[], name: string): string[] {
  const before = names.at(-1) ?? '';
  const isShared = ONLY_PLACES.test(before) && SHARES_PLACE.test(name);
  return isShared ? [...names.slice(0, -1), `${before}、${name}`] : [...names, name];
}

function splitGroup(group: string): string[] {
  const names: string[] = [];
  for (const part of outsideBrackets(group, '、').flatMap(splitJoined)) {
    const before = names.at(-1);
    if (before === undefined || partsFrom(before, part)) names.push(part);
    else names[names.length - 1] = `${before}、${part}`;
  }
  return names;
}

/** 某某电信甲市分公司某某广电甲市分公司: branches of two companies in one place. */
const BRANCHES = shape`^.{4,20}?(?<branch>.{2,3}分公司)(?=.{4,20}\k<branch>)`;

/** `各乡镇人民政府各国有林场`: two kinds of readers whose comma was lost. */
function splitJoined(part: string): string[] {
  const at = part.startsWith('各')
    ? part.indexOf('各', 2)
    : (BRANCHES.exec(part)?.[0].length ?? -1);
  return at > 0 && endsAsReader(part.slice(0, at))
    ? [part.slice(0, at), ...splitJoined(part.slice(at))]
    : [part];
}

/** Does `after` name a body of its own? Not where `before` is a place that shares the noun of `after`, nor where only a word follows. */
function partsFrom(before: string, after: string): boolean {
  if (isOfficeBeside(before, after)) return false;
  if (SHORT_BODIES.has(after)) return endsAsReader(before);
  if (after.length <= 2 || SHARES_PLACE.test(after) || OF_PLACE.test(before)) return false;
  if (ONLY_PLACES.test(before) && LAST_KIND.test(after)) return false;
  if (ONLY_KINDS.test(before) && after.length <= 3) return false;
  if (/^(?:有关|相关)/u.test(after)) return true;
  const bare = before.replace(/[(（][^)）]*[)）]$/u, '');
  return after.includes('各') || endsAsBody(bare) || GENERIC.test(bare);
}

function isOfficeBeside(before: string, after: string): boolean {
  return OFFICE_OF_PLACE.test(before) && ONLY_OFFICE.test(after);
}

function outsideBrackets(text: string, commas: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if ('(（'.includes(character)) depth += 1;
    if (')）'.includes(character)) depth -= 1;
    if (depth <= 0 && commas.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
