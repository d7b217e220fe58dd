/** Parts of dates as patterns, for the finders in this folder. They hold no groups, so that a finder can name its own. */

/** 1 to 12, in digits or Chinese. */
export const MONTH_NUMBER = /1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]/u;

/** 1 to 31, in digits or Chinese. */
export const DAY_NUMBER =
  /3[01]|[12]\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九]/u;

/** 1980 to 2099, in digits or digit by digit in Chinese (二〇二三, 二○二三, 一九九八). */
export const YEAR_NUMBER = /(?:19|20)\d{2}|[一二][〇○零0OoＯ九][〇○零0OoＯ一二三四五六七八九]{2}/u;

/** Ten days of a month, or its end, middle or beginning: what may stand behind 月. 中 is not that of 中国, 中央, 中心, 初 not that of 初步. */
export const MONTH_PART = /上旬|中旬|下旬|月底|底|末|初(?!步|级|期)|中(?![国央共小心华期])/u;

/** From – to. A single 到 or 至 counts as well as any dash. */
export const TO = /[—–―\-－~～〜─]{1,2}|至|到/u;

/** The time of day that may stand behind a date: 24时, 18:00, 17时30分, 下班. */
export const TIME_OF_DAY =
  /(?:[上下]午|中午)? ?\d{1,2}(?:[:：] ?\d{2}|[时点](?:\d{1,2}分)?整?)|(?:[上下]午)?下班|中午/u;

/** The day of the week behind a date: （星期四）, （下周三）. */
export const WEEKDAY = /[（(][本下]?(?:星期|周)[一二三四五六日天][）)]/u;
