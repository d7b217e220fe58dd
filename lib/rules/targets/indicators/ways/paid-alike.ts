import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { PARTY } from '../../../../lexicon/target-words.ts';
import { OTHER_MONEY } from '../../../../lexicon/way-words.ts';
import { shape } from '../../../../text/pattern.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';

/** 博士每人每月补贴□: what is paid, and for how much of what, told with the first of several sums. */
const FIRST = shape`(?<each>每[^，□每]{1,5}(?:每[月年日天次])?)?(?:${GIVE})?(?<pay>(?:一次性)?${AID})(?:最高)?□$|${GIVE}□的?(?<paid>(?:一次性)?${AID})$`;
/** 、硕士□、本科: who else stands in the list of the same clause. */
const LISTED = shape`^(?<first>[^，□]{2,40}□)(?:[、和及][^，□、]{1,12}□){0,6}[、和及](?<who>[^，□、]{1,12})$`;
/** ，玉米□: who else stands in a clause of its own. */
const ALSO = /^□?[^，□、]{1,12}□$/u;
/** 二类企业: the grade is a number, too. */
const GRADE = /^□(?=\p{Script=Han})/u;
/** 单个企业最高, 另给予, 自筹, 贷款: another sum, and nobody else. */
const OTHER_SUM = shape`${AID}|${GIVE}|${OTHER_MONEY}|^[每单同其再另最按共]|[款费金券税额中]$`;

/** 购房补贴标准：A类□、B类: one grade of whom or what the label names. */
const GRADE_LAST = shape`(?:^|□、)(?<grade>[A-Z甲乙丙丁一二三四五六][类级等档])$`;

/** 市级, 县级: of another grade, and the same thing: 省级实训基地补助□，市级. */
const GRADE_ONLY = /^(?:国家|[省市县区乡镇])级$/u;
const OF_GRADE = shape`^(?:对|新|认定|评[定为选]|获[批评得]|[的为])*(?:国家|[省市县区乡镇])级(?<thing>(?!${GIVE}|一次性)[^，□每]{2,12}?)(?:的(?:${PARTY}))?(?:每[^，□每]{1,5}){0,2}(?:${GIVE}|一次性|${AID}|最高)+□`;

/** 90周岁以上: of another age, and the same people: □老人每人每月发放高龄津贴□. */
const AGE = /周?岁(?:以[上下])?$/u;
const OF_AGE = shape`^□的?(?<thing>[^，□每]{2,6}?)(?:每|${GIVE})`;

/** 硕士每人每月补贴 of 博士每人每月补贴3000元、硕士«1500元»: the same is paid to others, who alone are told. */
export const paidAlike: Way = {
  name: 'paidAlike',
  names: ({ around, after, unholed }) => {
    if (after !== '') return null;
    const grade = gradeOfLabel(around);
    if (grade !== undefined) return `${grade}${around.label}`;
    const { first, who } = listed(around) ?? inClauses(around, unholed);
    return OTHER_SUM.test(who) ? null : alike(first, who.replace(/各$/u, ''));
  },
};

/** What is paid with the first of several sums, said of somebody else; null where nothing is. */
function alike(first: string, whose: string): string | null {
  const { each = '', pay, paid = pay } = FIRST.exec(first)?.groups ?? {};
  if (paid === undefined) return null;
  const of = GRADE_ONLY.test(whose) ? OF_GRADE : OF_AGE;
  const { thing = '' } =
    (GRADE_ONLY.test(whose) || AGE.test(whose) ? of.exec(first) : null)?.groups ?? {};
  return `${whose}${thing}${each}${paid}`;
}

function gradeOfLabel({ label, own }: Surroundings): string | undefined {
  return label === '' ? undefined : GRADE_LAST.exec(own)?.groups?.grade;
}

interface Alike {
  readonly first: string;
  readonly who: string;
}

const NOBODY: Alike = { first: '', who: '' };

function listed({ own }: Surroundings): Alike | undefined {
  const { first, who } = (own.includes('□') ? LISTED.exec(own) : null)?.groups ?? {};
  return first === undefined || who === undefined ? undefined : { first, who };
}

function inClauses({ own, earlier }: Surroundings, unholed: string): Alike {
  const who = GRADE.test(own) || own === '□' ? unholed : own;
  if (!ALSO.test(`${who}□`)) return NOBODY;
  const first = earlier.find((clause) => !ALSO.test(clause) || FIRST.test(clause)) ?? '';
  return { first, who };
}
