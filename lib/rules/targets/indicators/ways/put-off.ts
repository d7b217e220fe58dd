import { PUT_BACK } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { objectOf } from '../antecedent.ts';
import { lengthName } from '../length-name.ts';
import { stripHead } from '../noun.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Way } from '../way.ts';
import { whomOf } from '../whom.ts';

/** 可延长, 可延长至; not 由5年延长至, which brings a term to another. */
const PUT_OFF = shape`${PUT_BACK}$|(?<=可以?)${PUT_BACK}(?=[至到]$)`;

/** 经负责人批准可以延长: who allows it is no part of what is put off. */
const ALLOWED = shape`^经[^，]{0,14}(?:批准|同意|核准|许可?)后?$`;
/** 应当自受理之日起□完成审查: what may take longer. */
const WORK = shape`(?:完成|进行|作出|办理)(?<work>[^，□的]{2,8})的?$`; /** 应当在□核查: the same in a word. */
const WITHIN = shape`(?:□|应当?)(?<work>\p{Script=Han}{2,4})$`;

/** 岗位政策享受期限延长 of 政策享受期限可延长«1年»: by how much longer. */
export const putOff: Way = {
  name: 'putOff',
  names: ({ around, before: words }) => {
    if (isPaidLater(around)) return paidLater(around);
    if (IF_NEEDED.test(around.own))
      return `${termOf(around)}${PUT_OFF.exec(around.own)?.[0] ?? ''}`;
    const verb = (PUT_OFF.exec(around.own) ?? PUT_OFF.exec(around.inner))?.[0] ?? '';
    const of = loanOf(around) || givenTo(around);
    if (verb !== '' && of !== '') return `${of}${verb}`;
    return longer(around, words.replace(ADVERB, ''), verb);
  },
};

/** What is put off, as its own clause, else another says. */
function longer(around: Surroundings, before: string, verb: string): string | null {
  const object = before.length <= verb.length ? objectIn(around, verb) : '';
  if (object !== '') return `${object}期限`;
  if (PUT_OFF.test(before)) return lengthName(around, before);
  return verb === '' ? null : ofWhat(around, before, verb);
}

/** 对已获得助学贷款贴息支持的学生: what those have who may pay it back later. */
const LOAN_HELD = /(?:获得|享受|取得)(?<loan>[^，□的]{0,10}?贷款)[^，□的]{0,4}的/u;
/** 鼓励银行给予展期: to those of whom the sentence tells. */
const GIVEN = /(?:给予|予以)\p{Script=Han}{2}$/u;

function loanOf({ earlier }: Surroundings): string {
  return earlier.map((words) => LOAN_HELD.exec(words)?.groups?.loan).find(Boolean) ?? '';
}

function givenTo(around: Surroundings): string {
  return GIVEN.test(around.own) ? whomOf(around) : '';
}

/** 允许缓缴: to be paid later. */
const PAY_LATER = /^[^，□]{0,8}(?:可以?|允许|予以|准予)?缓[缴交]$/u;

/** 可申请缓缴，最长□: the clause before says what may last so long. */
const ONLY_BOUNDS = /^(?:最[长多]|原则上)*$/u;

function isPaidLater({ own, earlier }: Surroundings): boolean {
  return PAY_LATER.test(ONLY_BOUNDS.test(own) ? (earlier[0] ?? '') : own);
}

/** 社会保险费缓缴期限 of 无力缴纳社会保险费的企业，允许缓缴□: what is to be paid, as the clauses before tell; null where they do not. */
function paidLater(around: Surroundings): string | null {
  const due = objectOf(around, '缴纳') || objectOf(around, '交纳') || objectOf(around, '缴存');
  return due === '' ? null : `${due}缓缴期限`;
}

function ofWhat(around: Surroundings, before: string, verb: string): string | null {
  if (before !== '' && !ALLOWED.test(before)) return lengthName(around, `${before}${verb}`);
  return before === '' && around.earlier.length === 0
    ? null
    : `${workOf(around) || caseOf(around)}${verb}期限`;
}

/** 支付, 缴纳: what is done later. */
const DONE = /^\p{Script=Han}{2}$/u;

/** 投资收益延缓支付 of 支付投资收益困难的，可延缓□支付; 架空期延长 of 需要延长架空期的，最多可延长: what is put off, as the clauses before tell; '' where they do not. */
function objectIn(around: Surroundings, verb: string): string {
  if (verb === '') return '';
  const done = DONE.exec(around.behind)?.[0] ?? '';
  const object = stripHead(objectOf(around, done === '' ? verb : done));
  return object === '' ? '' : `${object}${verb}${done}`;
}

/** 租期可相应顺延: how it may be put off. */
const ADVERB = shape`(?<=.{2})(?:可以?(?:相应|适当|视情|酌情)?|相应|适当|视情|酌情)(?=\p{Script=Han}{2}$)`;
/** 必要时得延长, 年满□的可延长: of the term that has just been told. */
const IF_NEEDED =
  /^(?:[^，□]{0,6}□[^，□]{0,4}的，?可以?(?=延|展|顺)|必要时|确有必要|特殊情况|(?:并|还)?可?(?:根据|视)[^，□]{2,4}再?(?:可|予以)?(?=延|展|顺|推))/u;
const TERM = shape`(?:^|□的)(?<term>[^，□]{2,12}(?:期间|期限|期|时间))`;

function termOf({ earlier }: Surroundings): string {
  return earlier.map((words) => TERM.exec(words)?.groups?.term).find(Boolean) ?? '';
}

/** 审查 of 应当自受理之日起□完成审查: the work that may take longer, as the clauses and sentences before tell; '' where they do not. */
export function workOf({ earlier, leads }: Surroundings): string {
  return (
    [...earlier, ...leads]
      .map((words) => (WORK.exec(words) ?? WITHIN.exec(words))?.groups?.work)
      .find(Boolean) ?? ''
  );
}

/** 情况复杂的，经负责人批准: in which case. */
function caseOf({ earlier }: Surroundings): string {
  return /^(?<when>[^，□]{3,10})的$/u.exec(earlier.at(-1) ?? '')?.groups?.when ?? '';
}
