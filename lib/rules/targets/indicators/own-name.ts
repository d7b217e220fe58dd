import { AID } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Asked } from './way.ts';

/** Words before a sum that name nothing by themselves: 最高, 单个企业, 每人. */
const NO_NAME = /^(?:单|每|同一|最[高低](?!限价)|给予|按)/u;
/** 每一受益人的贷款金额. */
const EACH_SUM = shape`^(?:每[^的□]{1,8}的[^的□]{2,10}|单[个户家笔][^□，]{0,10}${AID})[额费金]$`;

/** The noun before a sum where it names it: 社会投资; '' for 单个企业最高. */
export function ownName(before: string): string {
  return before.length >= 3 && (EACH_SUM.test(before) || !NO_NAME.test(before)) ? before : '';
}

/** 技师 of 高级技师3000元，技师□: so short a name, where it is all that stands before the sum. */
export function shortPayee({ around: { own, earlier, ahead }, before }: Asked): string {
  const isNext =
    (own === before || own.endsWith(`、${before}`)) &&
    before.length === 2 &&
    (NEXT.test(ahead) || `${own}${earlier[0]}`.includes('□'));
  return isNext && PAYEE.test(before) ? before : '';
}

/** 博士15万元、硕士8万元: another follows. */
const NEXT = shape`^[、，]\p{Script=Han}{2,4}□`;
const PAYEE = /[师工级类等生员人户牌道村乡镇县士科]$/u;
