import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** A number in digits or Chinese numerals, with the year that Macau writes behind a slash, till 1999 behind its office (第17/GM/98号). */
const NUMBER =
  '第\\s{0,2}[\\d〇零一二三四五六七八九十百]{1,6}(?:/(?:[A-Z]{1,8}/)?(?:19|20)?\\d{2})?\\s{0,2}号';

/** 2020年, or in the brackets of documents' numbers: 中国人民银行令〔2022〕第2号. */
const YEAR = '(?:(?:19|20)\\d{2}年|[〔\\[(（](?:19|20)\\d{2}[〕\\])）])';
/** The same, or digits without 第: 6号令, 市政府令19号. */
const BARE_NUMBER = `(?:${NUMBER}|\\d{1,4}号)`;
/** A character of an issuer's name: 的 in a committee's only (感染的肺炎疫情防控指挥部), and no 关 (关于, 有关) but that of 海关总署. */
const OF_NAME = '(?!的(?!\\p{Script=Han}{2,20}(?:指挥部|领导小组))|(?<!海)关)[\\p{Script=Han}、]';

/**
 * `上海市人民政府令第19号`, `上海市人民政府令（第19号）`, `财政部公告2020年第8号`, `第224/2018号行政长官批示`: orders and announcements
 * are counted apart from documents (党政机关公文处理工作条例 2012, art. 8; 规章制定程序条例, art. 30). Value: the number without blanks.
 */
export const orderNumber: Rule<string> = {
  name: 'order-number',
  pattern: byUnit(
    `(?:(?<issuer>(?:${OF_NAME}){0,40})(?:令|[公布通]告)\\s{0,3}[(（]?\\s{0,2}(?:${YEAR}\\s{0,2})?${BARE_NUMBER}\\s{0,2}[)）]?|(?<maker>(?:(?!第)${OF_NAME}){2,40})(?:${YEAR}\\s{0,2})?${BARE_NUMBER}\\s{0,2}令|(?:${YEAR}\\s{0,2})?${NUMBER}\\s{0,2}(?:(?:行政长官|\\p{Script=Han}{2,8}司司长)?批示|行政命令|行政法规|(?:号外|法律|政府|特别)公告))`,
    'g',
  ),
  read: (match) => ({ value: match[0].replace(/[\s()（）]/gu, '') }),
};
