import { compact } from '../fields/compact.ts';
import { wholeNumber } from '../fields/find-document-numbers.ts';
import { isHeaderRow } from '../fields/header-table.ts';
import { isAdoption, isDay } from '../fields/piece-kinds.ts';
import { hasSentence } from './has-sentence.ts';
import type { RoleRule, Scene } from './scene.ts';
import { isHeadRow } from './table.ts';

const RELEASE = /^[（(【](?:此件|本文|此文|本件)[\p{Script=Han}、，]{2,20}[）)】]$/u;
const HISTORY = /^[（(].*(?:公布|发布|通过|修订|修正|印发).*[）)]$/u;

/** 第223号: the number of an order, under its name. */
const ORDER = /^[（(]?第\s?\d{1,4}\s?号[）)]?$/u;

/** What is left of a table's borders. */
const CELL_BORDER = /\|\s?\||\|$/u;

/** How a statute came to be: （2011年…公布，根据…修订）, also over two lines. */
function isHistory({ before, after }: Scene, tight: string): boolean {
  const above = compact(before.at(-1)?.text ?? '');
  const below = compact(after[0]?.text ?? '');
  const isOpen = (line: string) => /^[（(][^）)]*$/u.test(line);
  return [tight, isOpen(tight) ? tight + below : '', isOpen(above) ? above + tight : ''].some(
    (line) => HISTORY.test(line) || isAdoption(line),
  );
}

/** What a label on the line before names: 【发文单位】, and below 国家税务总局. */
function isValue({ before, paragraph, titleLines }: Scene, tight: string): boolean {
  const last = before.at(-1);
  const label = last?.role === 'meta' && /^[【[［][^】\]］]{2,10}[】\]］]$/u.test(last.text);
  return label && tight.length <= 30 && !hasSentence(tight) && !titleLines.has(paragraph);
}

/** What stands around the title alone: a day, how a statute came to be, cells of a table of fields. */
function isOfHead(scene: Scene, tight: string): boolean {
  const { paragraph, phase, titleLines } = scene;
  if (phase === 'head' && (isDay(tight) || isHistory(scene, tight))) return true;
  if (phase === 'head' && isValue(scene, tight)) return true;
  const atEnds = phase === 'head' || phase === 'closed';
  return atEnds && CELL_BORDER.test(paragraph.text) && !titleLines.has(paragraph);
}

/** A line of the header table, a document number alone, （此件公开发布）, the head row of a table. */
export const field: RoleRule = (scene) => {
  const { text } = scene.paragraph;
  const tight = compact(text);
  const isNumber = (wholeNumber(tight) !== null && !tight.includes('关于')) || ORDER.test(tight);
  if (isNumber || RELEASE.test(tight) || isHeadRow(text)) return 'meta';
  if (isOfHead(scene, tight)) return 'meta';
  return isHeaderRow(text) && !/。/u.test(text) ? 'meta' : null;
};
