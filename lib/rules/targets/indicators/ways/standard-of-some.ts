import { AID } from '../../../../lexicon/common-words.ts';
import { INSURED } from '../../../../lexicon/way-words.ts';
import { byUnit } from '../../../../text/by-unit.ts';
import { toldPayment } from '../own-payment.ts';
import { eachIn } from '../payment.ts';
import type { Way } from '../way.ts';

/** 山区补贴标准为每户, 1-2级补贴标准为: for some of those who get it; not 运营补贴标准, which is another payment. */
const OF_SOME = byUnit(
  `^(?<who>[^，□补助奖]*(?:[级类档型区镇村]|${INSURED.source}))(?<kind>${AID.source})标准[为是]`,
);

/** 山区每户沼气池建设补贴标准 of 可享受沼气池建设补贴，其中，山区补贴标准为每户«3000元»: a bare payment stands for the one told before. */
export const standardOfSome: Way = {
  name: 'standardOfSome',
  names: ({ around }) => {
    const { who, kind = '' } = OF_SOME.exec(around.own)?.groups ?? {};
    const told = toldPayment(around, kind);
    return told === kind ? null : `${who}${eachIn(around.own)}${told}标准`;
  },
};
