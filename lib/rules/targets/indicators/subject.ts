import { CHARGES } from '../../../lexicon/naming-words.ts';
import { PAYMENT } from '../../../lexicon/target-words.ts';
import { CHARGE_OR_SPARE, PARTY_DOES } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Passage } from '../../rule.ts';
import { stripHead } from './noun.ts';

/** 第十四条 搬迁补助金，, 住院医疗费用，, 异地就业交通补助金，依下列规定核发：: what a provision begins with, and is about. */
const SUBJECT = shape`^(?:第 ?[\d一二三四五六七八九十百]{1,4} ?条[ 　]*|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.．])?(?<subject>[^，。；：（）\d]{2,14}(?:${CHARGES}|${PAYMENT}|费用|给付))，`;
/** 对企业给予补助: a clause that says what is done, and no noun. */
const DOES = shape`${CHARGE_OR_SPARE}(?=.)|[对将把应得可须要为由向按依在给]|${PARTY_DOES}`;

/** The payment or charge that the provision names before all else, or what opens the list in which it stands, or the article does; '' where none is named. */
export function subjectOf({ text, opening, article }: Passage): string {
  for (const words of [text, opening, article]) {
    const { subject } = SUBJECT.exec(words?.slice(0, LONGEST) ?? '')?.groups ?? {};
    if (
      subject !== undefined &&
      subject.length >= SHORTEST &&
      !DOES.test(subject) &&
      stripHead(subject) === subject
    )
      return subject;
  }
  return '';
}

const LONGEST = 40;
/** 补助金, 津贴: says not which. */
const SHORTEST = 4;
