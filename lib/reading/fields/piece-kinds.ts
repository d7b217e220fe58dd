import { ADOPT, EXPLAINS, RESTS_ON } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import { CALENDAR_DAY, findDays } from '../../text/calendar-day.ts';
import { endsAsBody, isBodyName } from './body-name.ts';
import { wholeNumber } from './find-document-numbers.ts';
import { isHeaderRow } from './header-table.ts';

const DAY_ALONE = byUnit(
  `^[(（]?(?<day>${CALENDAR_DAY})(?:印发)?[)）]?(?:[(（][代盖公印]?章[)）])?。?$`,
);
const DAMAGED_DAY =
  /^(?:20\d{4,6}|20\d{5,6}日|20\d{2}年月日|年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)$/u;
/** How a sentence begins that says on what ground or for what end, or goes on: 为…，根据《…》. */
const GROUNDS = byUnit(
  `^(?:为|${RESTS_ON.source}|经|按)[^《]{0,60}[，,《]|(?:根据|按照|依据)《|现(?:将|予)`,
);
/** `首页 » 政策文件`, `（此件公开发布）`, `【一图读懂】《…通知》`: what sites and offices put around a document; not 《关于印发<…>的通知》. */
const AROUND = byUnit(
  `[»›]|^[^<＜]{0,80}[＞>]|^【[^】]{0,6}${EXPLAINS.source}】|^(?:[(（](?:此件|本文|本报|联系人)|此件)`,
);
const ITEM =
  /^(?:[•·●▪◆※]|○(?!○)|第[〇零一二三四五六七八九十百\d]{1,5}[章条节]|[一二三四五六七八九十壹贰参肆伍陆柒捌玖拾]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?![\d—–-])|0\d\s?[/／]|(?:[A-Z]|\d{1,2})(?:\.\d{1,2}){1,3}(?=\p{Script=Han})|\d{1,2}月\d{1,2}日[—–-]{1,2}(?:\d{1,2}月)?\d{1,2}日)/u;
const ADOPTION = byUnit(`^[(（。]?${CALENDAR_DAY}[^。；，,]{0,60}${ADOPT.source}`);
const BODY_HEADING = /^(?:第[一1]章|第[一1]条|[一1壹][、.．](?![—–[【-])|[(（]一[)）])/u;

/** A law's history below its title: on which day it was adopted or published, in brackets or not. */
export function isAdoption(text: string): boolean {
  return ADOPTION.test(inFullEra(text));
}

/** 100.10.06院务会议通过: how schools of Taiwan write a day of the year 100 of the republic. */
const ERA_DAY = /^(?<open>[(（]?)(?<year>1?\d{2})[./](?<month>\d{1,2})[./](?<day>\d{1,2})(?=\D)/u;

/** A piece that begins with such a day, with the day in full: 民国100年10月06日院务会议通过. */
export function inFullEra(text: string): string {
  return text.replace(ERA_DAY, '$<open>民国$<year>年$<month>月$<day>日');
}

/** A piece that is a date and nothing else: （2020年2月10日）. */
export function isDay(text: string): boolean {
  return DAY_ALONE.test(text);
}

/** 201597, 年2月22日, 2020年月日: a day of which words or the year were lost. */
export function isDamagedDay(text: string): boolean {
  return DAMAGED_DAY.test(text);
}

/** `某县图书馆2022年8月19日`, `某省体育局办公室2020年3月5日印发`, `…8月19日（此件公开发布）`: a body and a day, and nothing else. */
export function isSignedDay(text: string): boolean {
  const day = text.length > 80 ? undefined : findDays(text).at(-1);
  if (day === undefined) return false;
  return endsAsBody(text.slice(0, day.from)) && BEHIND_SIGNED_DAY.test(text.slice(day.to));
}

/** Who printed it, or a remark on release: （此件公开发布）. */
const BEHIND_SIGNED_DAY = /^(?:印发|[(（]此件[^()（）]{2,20}[)）])?$/u;

/** `1990年3月10日,铁道部`: the day and who issued, as collections of laws have them below a title; `2023年8月29日于市政署`, as Macau signs. */
export function isDayOfBody(text: string): boolean {
  const [day] = text.length > 80 ? [] : findDays(text);
  if (day?.from !== 0) return false;
  const rest = text.slice(day.to);
  return rest.startsWith('于') ? endsAsBody(rest) : isBodyName(rest.replace(/^[，,]/u, ''));
}

/** Rows of readers may be parted by semicolons, too: 各市科技局；各保险公司：; Hong Kong writes 致：各校校长. */
const ADDRESSED = /^(?:(?:[^。；《]{2,400}|各[^。《要须]{2,600})[:：]$|致[:：])/u;

/** A piece that ends with a colon, as 主送机关 do, and is no sentence. */
export function isAddressed(text: string): boolean {
  return ADDRESSED.test(text) && !/如下[:：]$/u.test(text);
}

/** A piece of running text, or one that leads over to it. */
export function isSentence(text: string): boolean {
  return /[。；！？;]|[，,:：]$/u.test(text) || GROUNDS.test(text);
}

/** A numbered heading, article or item of the text proper. */
export function isItem(text: string): boolean {
  return ITEM.test(text);
}

/** The first heading of the text proper: what follows is no head. */
export function beginsBody(text: string): boolean {
  return BODY_HEADING.test(text);
}

/** A piece that no title can run over: a number, a date, a field, an addressee, a sentence, a law's history. */
export function endsTitle(text: string): boolean {
  return (
    isDay(text) ||
    wholeNumber(text) !== null ||
    isSentence(text) ||
    isHeaderRow(text) ||
    isItem(text) ||
    AROUND.test(text) ||
    isAdoption(text)
  );
}
