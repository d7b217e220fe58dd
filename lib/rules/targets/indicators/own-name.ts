import { shape } from '../../../text/pattern.ts';

/** Words before a sum that name nothing by themselves: 最高, 单个企业, 每人. */
const NO_NAME = /^(?:单|每|同一|最高|给予|按)/u;
/** 每一受益人的贷款金额. */
const EACH_SUM = shape`^每[^的□]{1,8}的[^的□]{2,10}[额费金]$`;

/** The noun before a sum where it names it: 社会投资; '' for 单个企业最高. */
export function ownName(before: string): string {
  return before.length >= 3 && (EACH_SUM.test(before) || !NO_NAME.test(before)) ? before : '';
}
