import { shape } from '../../../text/pattern.ts';
import { paymentIn } from './payment.ts';
import type { Surroundings } from './surroundings.ts';

/** The payment that the clauses before speak of, or the heading. */
export function paymentBefore({ own, earlier, section }: Surroundings): string {
  const told = [...earlier.slice(0, 3), section.replace(BESIDE_STANDARD, '')].map((words) =>
    paymentIn(OF_OTHERS.test(own) ? words.replace(BEHIND_EACH, '') : words),
  );
  return told.find((words) => words !== '') ?? '';
}

/** 重点村每村: others than those of the clause before. */
const OF_OTHERS = shape`^[^每□，]{2,}每`;
/** 示范村每村奖补□: what is paid, behind for each of what. */
const BEHIND_EACH = shape`^.*每[人户亩村名头件](?=[^每□，]{2,8}□$)`;

/** 补贴对象和标准: a heading's other topics. */
const BESIDE_STANDARD = /(?:对象|范围|条件|方式)[、和及与]?/gu;
