import { matchesIn } from '../matches.ts';

/** A year in a title, and not one of a span of years (2021—2023年, also with 一 for its dash), of a plan for later (2035年远景目标) or of a document number. */
const TITLE_YEAR =
  /(?<![\d—–\-~～至〔[(（]|\d一)(?<year>(?:19|20)\d{2}) ?年(?!远景|[—–\-~～至]|一(?:19|20)\d{2})/gu;

/** 现将2024年重点任务分工印发给你们, 现就2024年度评价工作通知如下, 为做好2024年度防汛工作: what a notice without a day says of its year. */
const HANDED_DOWN =
  /(?:现[将就对][^。；]{0,60}?|(?:^为|决定)[^，。；《]{0,12})(?<![\d至到—–\-~～〔[(（])(?<year>20\d{2}) ?年(?!远景|[—–\-~～至底前]|[^，。；]{0,24}(?:精神|部署|要求))/u;

/** 2024年6月3日，县长主持召开会议: how minutes begin. */
const MET = /^(?<year>20\d{2})年\d{1,2}月\d{1,2}日[^。]{0,60}召开(?!了)/u;

/** The year in the sentence by which something is handed down, or with which minutes begin; null where that names none. */
export function yearHandedDown(text: string): number | null {
  const year = (HANDED_DOWN.exec(text) ?? MET.exec(text))?.groups?.year;
  return year === undefined ? null : Number(year);
}

/** 国发〔2020〕6号 → 2020, for a copy that says no more; null where there is none. */
export function yearOfNumber(docNumber: string | null): number | null {
  const year = /〔(?<year>20\d{2})〕/u.exec(docNumber ?? '')?.groups?.year;
  return year === undefined ? null : Number(year);
}

/** “十四五”规划, 第十四个五年规划纲要: a plan is made in or before its first year, and tells of the years before. */
const PLAN =
  /“?十(?<nth>[一二三四五六])五”?[^，。；《》]{0,30}(?:规划|计划|纲要|方案)|第十(?<number>[一二三四五六])个五年(?:规划|计划)/u;
const FIRST_PLAN = 2006;
const PLAN_YEARS = 5;

/** The first year of the five-year plan that a title names (“十四五” → 2021), for a copy that says no day; null where it names none. */
export function yearOfPlan(title: string | null): number | null {
  const { nth, number } = PLAN.exec(title ?? '')?.groups ?? {};
  const index = '一二三四五六'.indexOf(nth ?? number ?? '-');
  return index < 0 ? null : FIRST_PLAN + PLAN_YEARS * index;
}

/** YYYY-MM-DD → YYYY; null for null. */
function yearOfDay(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

/** 关于表彰2018年度先进单位的通报: of a year that is over. */
const LOOKS_BACK = /表[彰扬]|情况|结果|总结/u;

/**
 * The year of which a notice speaks, for its 6月底前 and 今年: that of its title where it names just one near the notice's day
 * (2023年工作要点, signed in December 2022 or put online in 2024), else that of its day.
 */
export function noticeYear(title: string | null, day: string | null): number | null {
  const signed = yearOfDay(day);
  const years = new Set(
    matchesIn(TITLE_YEAR, title ?? '').map(({ groups }) => Number(groups?.year)),
  );
  const [only] = years;
  if (only === undefined || years.size > 1) return signed;
  if (signed !== null && only < signed && LOOKS_BACK.test(title ?? '')) return signed;
  return signed === null || Math.abs(only - signed) <= 1 ? only : signed;
}
