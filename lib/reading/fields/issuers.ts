import { bodyEndings } from '../../lexicon/body-endings.ts';
import { handingDown } from '../../lexicon/handing-down.ts';
import { anyOf } from '../../lexicon/words.ts';
import { findDays } from '../../text/calendar-day.ts';
import { isBodyName, splitBodies } from './body-name.ts';
import { compact } from './compact.ts';
import type { HeaderTable } from './header-table.ts';
import { isDay, isSignedDay } from './piece-kinds.ts';
import type { Piece } from './pieces.ts';

const TITLE_VERB = anyOf(['关于', ...handingDown.verbs]);
const BEFORE_VERB = new RegExp(`^(?<names>.{2,200}?)(?=${TITLE_VERB}|令$)`, 'u');
/** Names that open a title without a verb behind them: …人民政府突发事件应急预案, …局2022年…要点. */
const BEFORE_NOUN = new RegExp(
  `^(?<names>[\\p{Script=Han}]{2,40}?(?:人民政府(?:办公厅|办公室)?(?!网站|所属|各|组成)|${anyOf(bodyEndings)}(?=\\d{4}年)))`,
  'u',
);
const AMONG_OTHERS = /等[\d一二三四五六七八九十]{0,3}(?:个)?(?:部门|部委|单位|机关|厅局|委局)$/u;
const BEGINS_NAME = /^(?:中共|中国|国家|国务院|[省市县区]|\p{Script=Han}{1,7}[省市县区州旗镇乡])/u;
const RED_HEAD = /^(?<names>[\p{Script=Han}、]{4,80})文件$/u;
const PERSON = /^(?<office>行政长官)\s*\p{Script=Han}{2,4}$/u;
/** Taiwan's rules name their maker in the first sentence: 教育部（以下简称本部）为… */
const SELF_NAMED = new RegExp(
  `(?:^|[、。：:\\s])(?<name>\\p{Script=Han}{1,20}${anyOf(bodyEndings)})\\s{0,2}[(（]以下简称[「“]?本[部局府校署会院厅处所]`,
  'u',
);

/** Names of the bodies at the head of a title (`X、Y关于印发…`), as written; [] where it begins with none. `raw` may hold blanks. */
export function issuersOfTitle(raw: string): string[] {
  for (const pattern of [BEFORE_VERB, BEFORE_NOUN]) {
    const names = pattern.exec(raw.trim())?.groups?.names;
    const clean = compact(names ?? '').replace(AMONG_OTHERS, '');
    if (names !== undefined && isRowOfBodies(clean))
      return splitBodies(names.replace(AMONG_OTHERS, ''));
  }
  return [];
}

function isRowOfBodies(names: string): boolean {
  return names.split(/[、，,]/u).every((name) => isBodyName(name));
}

/** What is known of a document when its issuers are asked. */
export interface IssuerSources {
  readonly titleRaw: string;
  readonly docNumber: string | null;
  readonly pieces: readonly Piece[];
  readonly table: HeaderTable;
}

/**
 * The issuing bodies, clean: from the title's head, else from an order's head, the signature, the header table, or the first
 * sentence (党政机关公文处理工作条例 2012, art. 9: 发文机关标志 and 发文机关署名).
 */
export function readIssuers({ titleRaw, docNumber, pieces, table }: IssuerSources): string[] {
  const fromTitle = issuersOfTitle(titleRaw).map(compact);
  const isAmongOthers = AMONG_OTHERS.test(BEFORE_VERB.exec(compact(titleRaw))?.groups?.names ?? '');
  if (fromTitle.length > 0 && !isAmongOthers) return fromTitle;
  const found = [
    fromOrder(pieces, docNumber),
    fromSignature(pieces),
    fromRedHead(pieces),
    fromTitle,
    fromTable(table),
    fromFirstSentence(pieces),
  ];
  return found.find((names) => names.length > 0) ?? [];
}

function fromOrder(pieces: readonly Piece[], docNumber: string | null): string[] {
  for (const line of [docNumber ?? '', ...pieces.slice(0, 20).map(({ text }) => text)]) {
    const name = /^(?<name>[^《》。]{4,40})令(?:第|$)/u.exec(line)?.groups?.name;
    if (name !== undefined && isBodyName(name)) return splitBodies(name);
  }
  return [];
}

/** Bodies on the lines right above the first date that stands alone, or before it on its line. */
function fromSignature(pieces: readonly Piece[]): string[] {
  const at = pieces.findIndex(
    ({ text }, index) => isDay(text) && index > 0 && signs(pieces[index - 1]),
  );
  if (at < 0) return fromSignedDay(pieces) ?? fromPerson(pieces);
  let first = at;
  while (first > 0 && signs(pieces[first - 1])) first -= 1;
  const names = pieces.slice(first, at).flatMap(({ raw }) => splitBodies(raw).map(compact));
  return unwrapped(names, pieces[first - 1]?.text ?? '');
}

/** A long name runs over two lines; its second line begins with no place. */
function unwrapped([name = '', ...others]: readonly string[], above: string): string[] {
  const isWhole = BEGINS_NAME.test(name);
  const isPart = /^\p{Script=Han}{6,40}$/u.test(above) && isBodyName(above + name);
  return [!isWhole && isPart ? above + name : name, ...others];
}

function signs(piece: Piece | undefined): boolean {
  return piece !== undefined && isRowOfBodies(piece.raw.split(/\s+/u).join('、'));
}

/** `寿县人民政府督查室 2022年8月19日`: the body on the line of its date. */
function fromSignedDay(pieces: readonly Piece[]): string[] | undefined {
  const piece = pieces.find(({ text }) => isSignedDay(text));
  const day = findDays(piece?.raw ?? '').at(-1);
  return day === undefined
    ? undefined
    : splitBodies(piece?.raw.slice(0, day.from).trim() ?? '').map(compact);
}

function fromRedHead(pieces: readonly Piece[]): string[] {
  for (const { text } of pieces.slice(0, 12)) {
    const names = RED_HEAD.exec(text)?.groups?.names;
    if (names !== undefined && isBodyName(names)) return splitBodies(names);
  }
  return [];
}

function fromPerson(pieces: readonly Piece[]): string[] {
  for (const { raw } of pieces) {
    const office = PERSON.exec(raw)?.groups?.office;
    if (office !== undefined) return [office];
  }
  return [];
}

function fromTable(table: HeaderTable): string[] {
  for (const value of table.issuer ?? []) {
    if (isRowOfBodies(compact(value).replace(/[(（].*$/u, '')))
      return splitBodies(value).map(compact);
  }
  return [];
}

function fromFirstSentence(pieces: readonly Piece[]): string[] {
  for (const { text } of pieces.slice(0, 10)) {
    const name = SELF_NAMED.exec(text)?.groups?.name;
    if (name !== undefined) return [name];
  }
  return [];
}
