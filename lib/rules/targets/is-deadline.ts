import { AID } from '../../lexicon/common-words.ts';
import { datedThings } from '../../lexicon/dated-things.ts';
import {
  BEFORE_NO_DATE,
  HOLDS_FOR,
  OCCASION,
  PASSED,
  SINCE_DATE,
} from '../../lexicon/due-words.ts';
import { byUnit } from '../../text/by-unit.ts';
import type { CalendarExpression } from '../../text/dates/calendar-expression.ts';
import { anyOf, shape } from '../../text/pattern.ts';
import { yearOf } from '../passage-dates.ts';
import type { Passage } from '../rule.ts';

/** Words before a date that make it a start, a basis or a comparison: 较2019年, 自2021届起, 根据. */
const NO_DEADLINE_BEFORE = byUnit(
  `(?:(?:${AID.source}|政策|执行|实施(?!时间)|有效|(?:${HOLDS_FOR.source}|${AID.source})[^，。；]{0,4}实施)(?:期限?|时间)为|相?较于?|相比|比|自|从|${BEFORE_NO_DATE.source}|以|与|对|《[^》]*)$`,
);
const NO_DEADLINE_BEHIND = byUnit(
  `^(?:起|第 ?\\d{1,4} ?号|当[月年]|在[库册]|期间的(?!目标)|${SINCE_DATE.source}|后|届|版|的(?!\\d[\\d.]*[^\\d.倍])|${PASSED.source}[^，。；]{0,12}的|之?前(?:已|未)[^，。；]{0,12}的|(?:已|未)[^，。；]{0,12}的|之?前${anyOf(datedThings.states).source}\\p{Script=Han}{0,3}的\\d)`,
);

/** “十二五”广播村村响工程建设规划: of a plan's name. */
const OF_PLAN = shape`^[”’]?(?![期时末])[^，。；：\d]{2,20}(?:规划|纲要|计划)`;

/** 年终考核占40%: an event at the end of every year. */
const EVENT_OF_YEAR = /^(?:考[核评]|评比|总结|奖)/u;

/** 在今年底里程1300公里的基础上: what is added to. */
const ON_BASE = /^[^，。；]{0,22}基础上/u;

/** 受灾农户的2022年新增投入: which part is meant. */
function tellsWhich({ from, to, grain }: CalendarExpression, text: string): boolean {
  const isYear = grain === 'year' && text.charAt(from - 1) === '的';
  return isYear && /^(?:度|新增|到期|发放)/u.test(text.slice(to, to + 2));
}

/** 今年秋季学期开学前: within the year. */
const IN_THE_YEAR = byUnit(`^的?${OCCASION.source}`);

/** Whether something can be due on a day that a passage writes: not where it begins, is compared with, or lies before the notice's year. */
export function isDeadline(date: CalendarExpression, passage: Passage): boolean {
  const isToCome = date.date !== null && Number(date.date.slice(0, 4)) >= (yearOf(passage) ?? 0);
  return isToCome && !tellsWhich(date, passage.text) && isSaidAsDue(date, passage.text);
}

function isSaidAsDue(date: CalendarExpression, text: string): boolean {
  const before = text.slice(Math.max(0, date.from - 12), date.from);
  const behind = text.slice(date.to, date.to + 24);
  if (date.grain === 'plan' && OF_PLAN.test(behind)) return false;
  if (text.charAt(date.to - 1) === '终' && EVENT_OF_YEAR.test(behind)) return false;
  if (before.endsWith('在') && ON_BASE.test(behind)) return false;
  return (
    ![NO_DEADLINE_BEHIND, IN_THE_YEAR].some((form) => form.test(behind)) &&
    !NO_DEADLINE_BEFORE.test(before)
  );
}
