import { bodyEndings } from '../../lexicon/body-endings.ts';
import { perModel } from '../../lexicon/current-model.ts';
import { byUnit } from '../../text/by-unit.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { beginsAsBody, isBodyName, isRowOfBodies, spellsOut, splitBodies } from './body-name.ts';
import { compact } from './compact.ts';
import type { HeaderTable } from './header-table.ts';
import { issuersOfTitle, namesFirstIssuer } from './issuers-of-title.ts';
import { jointOrder } from './joint-order.ts';
import type { Piece } from './pieces.ts';
import { signers } from './signature.ts';

/** How many pieces make the head of a document. */
const HEAD_PIECES = 20;
const ORDER = shape`^(?<names>[^《》。]{4,40})令(?:第|\d|$)`;
/** 海关总署公告2017年第26号 */
const NUMBERED = shape`^(?<names>[^《》。]{2,40})[公布通]告(?:[〔\d]|第)`;
const RED_HEAD = /^(?<names>[\p{Script=Han}、]{4,80})(?:文件|书?函|[公布通]告|开会通知单)$/u;
/** Taiwan's rules name their maker in the first sentence: 教育部（以下简称本部）为…; so does what changes rules: 某市人民政府决定对…作如下修改. */
const SELF_NAMED = perModel(({ bodies }) =>
  byUnit(
    `(?:^|[、。：:\\s])(?<name>(?=\\p{Script=Han}{2})\\p{Script=Han}{0,20}${anyOf(bodyEndings()).source}|${anyOf(bodies).source})(?:\\s{0,2}[(（]以下简称[「“]?本[部局府校署会院厅处所]|(?:研究)?决定对[^。：:]{2,60}(?:作出?如下修改|予以))`,
  ),
);

/** 某市港区管理委员会（以下简称“管委会”）制定如下办法: the same, elsewhere. */
const SELF_MADE = perModel(() =>
  byUnit(
    `(?:^|[，、。：:\\s])(?<name>\\p{Script=Han}{2,24}${anyOf(bodyEndings()).source})\\s?[(（]以下简称[^()（）]{2,16}[)）](?:特|现)?(?:制定|出台|提出)(?:如下|以下|本)`,
  ),
);

/** What is known of a document when its issuers are asked; `title` as written, with its blanks. */
export interface IssuerSources {
  readonly title: string;
  readonly docNumber: string | null;
  readonly pieces: readonly Piece[];
  readonly table: HeaderTable;
}

/**
 * The issuing bodies, clean: from the title's head, else from an order's head, the signature, the red head, the header table, a line below
 * the title, or the first sentence (党政机关公文处理工作条例 2012, art. 9: 发文机关标志 and 发文机关署名).
 */
export function readIssuers({ title, docNumber, pieces, table }: IssuerSources): string[] {
  const ofTitle = issuersOfTitle(title);
  if (saysMore(inTable(table), ofTitle)) return inTable(table);
  const head = pieces.slice(0, HEAD_PIECES).map(({ text }) => text);
  if (ofTitle.length > 0 && !namesFirstIssuer(title) && !ofTitle.every(saysNoPlace))
    return [namedBy(RED_HEAD, head), signers(pieces)].find(areInFull(ofTitle)) ?? ofTitle;
  const places = [
    () => [...(jointOrder(pieces)?.issuers ?? [])],
    () => namedBy(ORDER, [docNumber ?? '', ...head]),
    () => namedBy(RED_HEAD, head).filter(saysMoreThan(ofTitle[0])),
    () => signersFor(ofTitle, pieces),
    () => namedBy(RED_HEAD, head),
    () => inTable(table).filter(saysMoreThan(ofTitle[0])),
    () => ofTitle,
    () => namedBy(NUMBERED, [asWritten(pieces, docNumber) ?? '']),
    () => inTable(table),
    () => belowTitle(pieces, title),
    () => aboveHead(pieces, title, docNumber),
    () => inFirstSentence(head),
    () => schoolOfTitle(title, pieces),
  ];
  for (const namesIn of places) {
    const names = namesIn();
    if (names.length > 0) return names;
  }
  return [];
}

/** A table that parts names which a title runs together, or has more of them than it. */
function saysMore(tabled: readonly string[], ofTitle: readonly string[]): boolean {
  const last = ofTitle.at(-1);
  return last !== undefined && tabled.length > ofTitle.length && tabled.includes(last);
}

/** The bodies of a title, of which some have their full names here. */
function areInFull(ofTitle: readonly string[]): (names: readonly string[]) => boolean {
  return (names) =>
    names.length === ofTitle.length &&
    ofTitle.every((name, at) => {
      const full = names[at] ?? '';
      return full === name || (full[0] === name[0] && spellsOut(full, name));
    });
}

/** 某省发展改革委 for the 发展改革委 of a title: of the same name, with its place. */
function saysMoreThan(short: string | undefined): (name: string) => boolean {
  return (name) => short !== undefined && name !== short && name.endsWith(short);
}

/** Who signed; not the makers of what the office in the title only hands on. */
function signersFor(ofTitle: readonly string[], pieces: readonly Piece[]): string[] {
  const names = signers(pieces);
  const isOther = names.length > ofTitle.length && ofTitle.length > 0;
  const share = (name: string) => ofTitle.some((one) => name.includes(one.slice(-LIKE)));
  return isOther && !names.some(share) ? [] : names;
}

/** 办公厅 of 省人民政府办公厅 and 某省人民政府办公厅. */
const LIKE = 3;

/** 省发展改革委: of which province only the signature says. */
function saysNoPlace(name: string): boolean {
  return /^[省市县区州]/u.test(name);
}

function namedBy(pattern: RegExp, lines: readonly string[]): string[] {
  for (const line of lines) {
    const names = pattern.exec(line)?.groups?.names;
    if (names !== undefined && isBodyName(compact(names))) return splitBodies(names);
  }
  return [];
}

/** The number with the blanks that part its bodies: 财政部 海关总署 税务总局公告2023年第4号. */
function asWritten(pieces: readonly Piece[], docNumber: string | null): string | null {
  return pieces.slice(0, HEAD_PIECES).find(({ text }) => text === docNumber)?.raw ?? docNumber;
}

function inTable(table: HeaderTable): string[] {
  const value = table.issuer?.find((issuer) => mayIssue(compact(issuer).replace(/[(（].*$/u, '')));
  return value === undefined ? [] : splitBodies(value);
}

/** A body, or a place that stands for its office: 发布机构：某某经济技术开发区, 某某镇. */
function mayIssue(name: string): boolean {
  return (
    isRowOfBodies(name) ||
    (/^\p{Script=Han}{2,20}(?:开发区|新区|园区|[镇乡]|街道)$/u.test(name) && name.length > 2)
  );
}

/** Collections of laws name the makers on the line below the title. */
function belowTitle(pieces: readonly Piece[], title: string): string[] {
  const text = compact(title);
  const below = pieces.find(
    ({ raw }, at) => at > 0 && pieces[at - 1]?.text === text && isRowOfBodies(rowOf(raw)),
  );
  return below === undefined ? [] : splitBodies(below.raw);
}

/** They name them above it, too, where a heading of the site's own stands over both; a red head names them above the number, a line each. */
function aboveHead(pieces: readonly Piece[], title: string, docNumber: string | null): string[] {
  const text = compact(title);
  const at = pieces.findIndex((piece) => piece.text === text || piece.text === docNumber);
  let from = at;
  while (isWholeRow(pieces[from - 1]?.text ?? '')) from -= 1;
  if (from === 0 && pieces[at]?.text === text) return [];
  return pieces.slice(from, Math.max(at, from)).flatMap(({ raw }) => splitBodies(raw));
}

function isWholeRow(text: string): boolean {
  return beginsAsBody(text) && isRowOfBodies(text);
}

function rowOf(raw: string): string {
  return raw.split(/\s+/u).join('、');
}

/** A school or hospital before the rules that it made for itself, where they speak of 我校, 本院: 某某大学学生管理规定, 某市立某某国民小学补救教学实施计划. */
const SCHOOL =
  /^(?<name>\p{Script=Han}{2,20}?(?:大学|学院|医院|幼儿园|(?<=[县市国]立.{2,4})(?:国民[中小]学|国[中小]|高级中学|高中)))(?![校生院]|大学)/u;
const SPEAKS_OF_ITSELF = /[我本][校院园]|学校/u;

function schoolOfTitle(title: string, pieces: readonly Piece[]): string[] {
  const name = SCHOOL.exec(compact(title))?.groups?.name;
  const isOwn = name !== undefined && pieces.some(({ text }) => SPEAKS_OF_ITSELF.test(text));
  return isOwn ? [name] : [];
}

function inFirstSentence(head: readonly string[]): string[] {
  for (const line of head) {
    const name = (SELF_NAMED().exec(line) ?? SELF_MADE().exec(line))?.groups?.name;
    if (name !== undefined) return [name];
  }
  return [];
}
