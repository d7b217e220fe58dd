import { AID, GIVE } from '../../../../lexicon/common-words.ts';
import { shape } from '../../../../text/pattern.ts';
import { eachIn } from '../payment.ts';
import { partyName } from '../trims.ts';
import type { Way } from '../way.ts';

const OF_STANDARD = /^的(?:测算|补助|补贴)?标准$/u;
const GIVES = shape`^对(?<whom>[^，□]{2,16}?)${GIVE}(?<paid>[^，□]{2,10})$`;

/** 标准补助民办幼儿园: whom, right behind it. */
const GIVES_HERE = shape`^的?标准(?:给予)?(?<paid>${AID})(?<whom>[^，□的]{3,16})(?<!资金)$`;

/** 禁牧牧民每亩禁牧补助 of 按每亩«6元»的标准，对禁牧牧民给予禁牧补助: the clause behind tells whom it is for and what it is. */
export const standardAhead: Way = {
  name: 'standardAhead',
  names: ({ around: { own, behind, next } }) => {
    const given = OF_STANDARD.test(behind) ? GIVES.exec(next) : GIVES_HERE.exec(behind);
    const { whom, paid } = given?.groups ?? {};
    return whom === undefined || paid === undefined
      ? null
      : `${partyName(whom)}${eachIn(own)}${paid}`;
  },
};
