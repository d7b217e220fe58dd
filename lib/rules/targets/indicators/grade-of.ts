import { RANK } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';

/** 考核结果分为优, the first of 优、良、合格三个等次: what is graded, and its first grade; not whom 对新评定为国家级、省级 is for. */
const GRADED = shape`^(?!对)(?<what>[^□、，]{2,14}?)(?:划?分为?|分成|评为|(?<![认评鉴确选核])定为)(?<first>[^□、，]{1,6})$`;
/** 合格三个等次: how many grades there are. */
const HOW_MANY = shape`(?:□|[两三四五六七\d]个?)?(?:${RANK}|档)$`;

/** 考核结果良 of the items 考核结果分优, 良 and 及格: what is graded, with one of its grades; undefined where a list grades nothing. */
export function gradeOf(items: readonly string[], at: number): string | undefined {
  const { what, first } = GRADED.exec(items[0] ?? '')?.groups ?? {};
  const grade = at === 0 ? first : items[at];
  return what === undefined || grade === undefined
    ? undefined
    : `${what}${grade.replace(HOW_MANY, '')}`;
}
