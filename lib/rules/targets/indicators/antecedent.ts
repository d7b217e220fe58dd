import { CREDENTIAL, PUT_BACK } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';
import { nounBefore, stripHead } from './noun.ts';
import type { Surroundings } from './surroundings.ts';
import { trimmed } from './trims.ts';
import { whomOf } from './whom.ts';

/** So many letters of a bare name are the word that a clause before it has as well: 缓缴 of 缓缴期. */
const STEM = 2;
const LONGEST = 12;

/**
 * What a bare name (缓缴期, 贴息期限) is of: the object of the same word in the nearest clause that has it
 * (可缓缴失业保险费，缓缴期最长6个月), else what stands before that word; '' where no clause has it.
 */
export function antecedentOf(around: Surroundings, name: string): string {
  const stem = name.slice(0, STEM);
  const clause = around.earlier.find((words) => words.includes(stem));
  if (clause === undefined) return '';
  const at = clause.indexOf(stem);
  const lead = clause.slice(0, at);
  const object = clause.slice(at + STEM).replace(/^的|(?:期限|时间|期)?的?$/gu, '');
  if (LEADS_TO_VERB.test(lead) && object.length >= 2 && !/[□的]|^[或和及与、]/u.test(object))
    return listed(object);
  const { thing: valid } = WITH_TERM.exec(lead)?.groups ?? {};
  if (valid !== undefined) return valid;
  const { what: given } = (GIVEN.exec(lead) ?? BY_WHOM.exec(lead))?.groups ?? {};
  if (given !== undefined) return fitting(given);
  return fitting(NEAR.exec(lead)?.[0] ?? '') || whomOf(around) || fitting(nounBefore(lead));
}

/** 每天□的生活 before 补助: what stands before the amount is no part of the name. */
const NEAR = shape`(?<=□的)[^□的]{2,6}$`;
/** 从业人员所持健康证明有效期届满: what has a term. */
const WITH_TERM = shape`(?<thing>[^，的所持由对、]{2,8}${CREDENTIAL})的?$`;
/** 对出租人给予贷款 before 展期: what is put off is what is given. */
const GIVEN = shape`(?:给予|予以|办理|提供)(?<what>[^，□的]{2,10})$`;
/** 档案由经办机构 before 保管: what it is done to, and not by whom. */
const BY_WHOM = shape`^(?<what>[^，□由]{2,12})由[^，□]{2,16}$`;
const LEADS_TO_VERB = /^(?:依法|按规定|确)?(?:可以?|需要?|应当?|要|须|予以|给予|准予)?$/u;
/** 申请, 由银行, 自收到资金之日起: what is told, and no thing of which a time could be. */
const NO_NOUN = /标准|申请|比例|^由|日起$/u;

function fitting(words: string): string {
  const noun = trimmed(stripHead(words));
  return noun.length <= LONGEST && !NO_NOUN.test(noun) ? noun : '';
}

/** 水费、电费和污水处理费: of a list more may be told. */
function listed(words: string): string {
  const isList = words.includes('、') && words.length <= LONGEST_LIST;
  return fitting(words) || (isList ? trimmed(words) : '');
}

const LONGEST_LIST = 20;

/** What is done with a verb (延期缴纳), as another clause says (不能按期缴纳电费的企业): 电费; '' where none does. */
export function objectOf({ earlier }: Surroundings, verb: string): string {
  const stem = verb.slice(-STEM);
  const clause = earlier.find((words) => words.includes(stem) && !words.endsWith(stem));
  if (clause === undefined) return '';
  const at = clause.indexOf(stem);
  const object = clause.slice(at + STEM).split(OBJECT_END, 1)[0] ?? '';
  if (OWN_TERM.test(object)) return fitting(clause.slice(0, at).replace(LONGER, ''));
  return object.length >= 2 && object.length <= LONGEST ? object : '';
}

/** 土地出让金缴纳期限: what is done has a term, and what it is done to stands before. */
const OWN_TERM = /^(?:期限?|时限|时间)$/u;
/** 延长土地出让金缴纳期限: that it is put off. */
const LONGER = shape`^(?:适当)?${PUT_BACK}`;
const OBJECT_END = /的|□|有?困难|确有/u;
