import { ADOPT } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { shape } from '../../text/pattern.ts';
import { isBodyName } from '../fields/body-name.ts';
import { compactPlain } from '../fields/compact.ts';
import { wholeNumber } from '../fields/find-document-numbers.ts';
import { hasField, isHeaderRow, isLabelAlone } from '../fields/header-table.ts';
import { isAdoption, isDay } from '../fields/piece-kinds.ts';
import { endsAsTitle } from '../fields/title-ending.ts';
import { hasSentence } from './has-sentence.ts';
import { titleIsAhead } from './preamble.ts';
import type { RoleRule, Scene } from './scene.ts';
import { isHeadRow } from './table.ts';

/** （此件公开发布）, （此文件已于2017年12月29日宣布失效）, （信息公开形式：主动公开）. */
const RELEASE = shape`^[（(【](?:[此本](?:文件|件|文)|信息公开|公开(?=[^。；：]{2}：))[^。；]{2,30}[）)】]$`;
/** 某市人民政府办公室2020年9月14日印发: who printed a document, and when (GB/T 9704—2012, 7.4.3). */
const IMPRINT = shape`^[^。；：:，,]{0,40}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日印[发制]?$`;
const HISTORY = byUnit(`^[（(].*${ADOPT.source}.*[）)]$`);

/** 第223号: the number of an order, under its name. */
const ORDER = /^[（(]?第\s?\d{1,4}\s?号[）)]?$/u;

/** What is left of a table's borders. */
const CELL_BORDER = /\|\s?\||\|$/u;

/** How a statute came to be: （2011年…公布，根据…修订）, also over two lines. */
function isHistory({ before, after, tight }: Scene): boolean {
  if (isOfHistory(tight)) return true;
  const above = compactPlain(before.at(-1)?.text ?? '');
  return (
    (isOpen(tight) && isOfHistory(tight + compactPlain(after[0]?.text ?? ''))) ||
    (isOpen(above) && isOfHistory(above + tight))
  );
}

/** A bracket that the next line closes. */
const isOpen = (line: string) => /^[（(][^）)]*$/u.test(line);

const isOfHistory = (line: string) => HISTORY.test(line) || isAdoption(line);

/** What a label on the line before names: 【发文单位】, and below 国家税务总局. */
function isValue({ before, tight }: Scene): boolean {
  const last = before.at(-1);
  if (last?.role !== 'meta' || tight.length > 40 || hasSentence(tight)) return false;
  const label = last.text;
  const isMarked = /^[【[［][^】\]］]{2,10}[】\]］]$/u.test(label) || /[：:]$/u.test(label);
  return (isMarked || isLabelAlone(label)) && !endsAsTitle(tight);
}

/** 川办发〔2009〕59号 二○○九年十二月八日: days and numbers, and nothing else. */
function isDaysAndNumbers(text: string): boolean {
  return text.split(/\s+/u).every((part) => isDay(part) || wholeNumber(part) !== null);
}

/** 2015-09-11浏览次数：: a field behind the day of publishing. */
const LEADING_DAY = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\d:：]{0,10}/u;

/** Above the title 废止：, 相关类别：, with a list of what they name on the lines below; below a field also 主题：城市建设, whatever it is called. */
const isLabelAbove = (scene: Scene) =>
  /^\p{Script=Han}{2,6}[:：]/u.test(scene.tight) &&
  titleIsAhead(scene) &&
  (/[:：]$/u.test(scene.tight)
    ? /^[•·]/u.test(scene.after[0]?.text ?? '')
    : isHeaderRow(scene.before.at(-1)?.text ?? ''));

/** A field of a table of fields, with its label at the head or the end of the line, or one that lost its colon. */
function isField(text: string): boolean {
  const bare = text.replace(/^[•·\-–*\s]+/u, '').replace(LEADING_DAY, '');
  return isHeaderRow(bare) || LABELLED_DAY.test(bare) || (!/。/u.test(bare) && hasField(bare));
}

/** 000001, 机密★1年, 特急, 某省人民政府文件, 某省人民政府令: what stands above the number of a printed document (GB/T 9704—2012, 7.2). */
function isMark({ tight, hasBegun }: Scene): boolean {
  const named = RED_HEAD.exec(tight)?.groups;
  const { name, order } = named ?? {};
  if (order !== undefined && !hasBegun) return false;
  return MARK.test(tight) || (name !== undefined && isBodyName(name));
}

/** Also 某省林业局文件某林发〔2022〕, whose number goes on below. */
const RED_HEAD = shape`^(?<name>.{3,80})(?:文件(?:\p{Script=Han}{2,10}[〔［[（(]20\d{2}[〕］\])）](?:\d{1,4}号)?)?|(?<order>令))$`;

/** 某省市场监督管理局, and its number on the next line: the head of a letter. */
function isLetterhead({ tight, after }: Scene): boolean {
  const next = after[0];
  return next !== undefined && wholeNumber(compactPlain(next.text)) !== null && isBodyName(tight);
}

const MARK = shape`^(?:0\d{5}|(?:绝密|机密|秘密)(?:★.{0,6})?|(?:特急|加急|平急|特提)|签发人[:：].{0,20})$`;

/** 014180233/2021-00034, ABCD00-2019-0014: the number in an office's index or register of documents, where its label was lost. */
const INDEX_NUMBER = /^(?:[\dA-Z-]{6,24}\/20\d{2,4}-\d{3,6}|[A-Z]{2,8}\d{0,3}-20\d{2}-\d{2,6})$/u;

/** 发表于：2014-10-08 10:58 | 来源：, with a label of any name. */
const LABELLED_DAY = /^\p{Script=Han}{2,6}[:：]\s?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/u;

/** What stands around the title alone: a day, how a statute came to be, cells of a table of fields. */
function isOfHead(scene: Scene): boolean {
  const { text } = scene.paragraph;
  if (scene.phase === 'closed') return CELL_BORDER.test(text) || isHistory(scene);
  if (scene.phase !== 'head') return false;
  if (
    isMark(scene) ||
    isLetterhead(scene) ||
    INDEX_NUMBER.test(text) ||
    isLabelAlone(text) ||
    isLabelAbove(scene) ||
    isDaysAndNumbers(text) ||
    isHistory(scene) ||
    isValue(scene)
  )
    return true;
  return (CELL_BORDER.test(text) && !/。[^|]/u.test(text)) || isField(text);
}

/** A line of the header table, a document number alone, （此件公开发布）, the head row of a table. */
/** Longer lines are running text. */
const LONGEST = 300;

export const field: RoleRule = (scene) => {
  const { paragraph, tight } = scene;
  const { text } = paragraph;
  if (text.length > LONGEST || scene.titleLines.has(paragraph)) return null;
  const isNumber = (wholeNumber(tight) !== null && !tight.includes('关于')) || ORDER.test(tight);
  if (isNumber || RELEASE.test(tight) || IMPRINT.test(tight) || isHeadRow(text) || isOfHead(scene))
    return 'meta';
  // 一、时间：…, in the text proper, is what the notice says.
  const isItem = paragraph.heading !== null && scene.phase !== 'head';
  return !isItem && isHeaderRow(text) && !/。/u.test(text) ? 'meta' : null;
};
