import { REPORTED, SPEAKER, THESE_DAYS } from '../../lexicon/notice-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { Rule } from '../rule.ts';

/** `近日，`, `昨日上午，`, `4月21日，市委书记…`, `在2月12日举行的…发布会上`: a report begins with its day, without a year. */
export const newsDateline: Rule<null> = {
  name: 'news-dateline',
  pattern: byUnit(
    `(?<=^|[\\n。\\s　])(?:${THESE_DAYS.source}|[今昨]日?[(（]\\d{1,2}日[)）])(?:上午|下午|晚)?[，,]|(?<=^|[\\n。\\s　])\\d{1,2}月\\d{1,2}日(?:上午|下午)?[，,](?=\\p{Script=Han}{0,12}${SPEAKER.source})|(?:今天|昨天|今日|昨日|[今昨][(（]\\d{1,2}日[)）])(?:上午|下午)?(?:${REPORTED.source}|在)|在\\d{1,2}月\\d{1,2}日举行的`,
    'g',
  ),
  read: () => ({ value: null }),
};
