import { APPOINT, COUNT_OF_ONE } from '../../../lexicon/kind-words.ts';
import { NOT_AFTER_ONE } from '../../../lexicon/names-without-number.ts';
import { byUnit } from '../../../text/by-unit.ts';
import { isIn } from '../../../text/may-match.ts';
import { shape } from '../../../text/pattern.ts';
import type { Amount } from '../amount.ts';
import type { LookAlike } from './look-alike.ts';

const ONE = shape`«一(?<unit>[^»]*)»`;

/** Of time, 一 counts; but 上一年度, 新的一年, 一天天 name. */
const TIME_NAME = /(?:[上下前后每同这那某]|新的|重要|关键)«一|«一(?:个)?(?:年度|学年|季度)»/u;

/** Words that make 一 a number: each one, at least, only, for a period. */
const COUNTS = byUnit(
  `(?:(?:每|${COUNT_OF_ONE.source}|仅限?)[^«，。；]{0,30}|(?:各|再|限)[^«，。；]{0,4})«一`,
);
const ENDS = /(?:\p{Script=Han})«一[名位家所场次座处台辆间个项份]»(?=$|[，。；、：（）])/u;
const APPOINTS = byUnit(`${APPOINT.source}[^«，。；、]{0,8}«一[名位家所座处场次辆台]»`);

/** 每季度更新一次, 每年推进一次: the end of a verb, and not of 新一轮 or 进一步. */
const DONE_ONCE = /[新进合划]/u;

/** 统一, 逐一, 进一步. */
const isOfWord = (before: string, unit: string) =>
  NOT_AFTER_ONE.test(before) && !(unit === '次' && DONE_ONCE.test(before));

/** 不低于上一年度的95%: the bound is of what stands behind. */
const isBesideNow = ({ sort }: Amount, words: string) =>
  sort === 'time' && /^[上下]一/u.test(words);

/** 打造一批, 形成一套, 一种方式, 一次提交: 一 in the sense of a, the same, all at once. */
export const indefiniteOne: LookAlike = {
  name: 'indefinite-one',
  is: ({ amount, comparator, marked, number, passage }) => {
    if (isBesideNow(amount, passage.text.slice(number.from - 1, number.to))) return true;
    if (comparator !== 'eq' || amount.value !== 1 || !isIn(ONE, marked)) return false;
    if (amount.unit === '倍') return false;
    if (isOfWord(passage.text.charAt(number.from - 1), amount.unit)) return true;
    if (amount.sort === 'time') return isIn(TIME_NAME, marked);
    if (/(?:为|是|成)«一/u.test(marked)) return true;
    if (amount.sort === 'noun' || /«一[批步系面方类种]/u.test(marked)) return true;
    return !(isIn(COUNTS, marked) || isIn(ENDS, marked) || isIn(APPOINTS, marked));
  },
};
