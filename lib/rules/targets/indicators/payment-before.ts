import { FAVOUR, IN_SUM, SUM_SAID } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import { stripHead } from './noun.ts';
import { ofAll } from './own-payment.ts';
import { paymentIn } from './payment.ts';
import type { Surroundings } from './surroundings.ts';

/** The payment that the clauses before speak of, or what opens the list, or the heading. */
export function paymentBefore({ own, earlier, leads, section }: Surroundings): string {
  const before = earlier.length === 0 && CAPS.test(own) ? leads : earlier;
  const named = (words: string) =>
    FAVOURS.test(words)
      ? ''
      : paymentIn(OF_OTHERS.test(own) ? words.replace(BEHIND_EACH, '') : words);
  const told = before.slice(0, 3).map(named).find(Boolean);
  if (told !== undefined) return ofAll(own, told);
  const [opened = '', titled = ''] = [leads.at(-1) ?? '', section].map((words) =>
    named(words.replace(BESIDE_STANDARD, '').replace(ONLY_MORE, '')),
  );
  return titled.includes(opened) ? titled : stripHead(opened);
}

/** 单个主体, 累计: so much at most, of what the sentence before pays. */
const CAPS = shape`^(?:[单每][个家户项]|同一|年度|${SUM_SAID}|${IN_SUM})[^，□]{0,8}$`;

/** 转贷资金优先支持养殖企业: what is done for whom, and no payment's name. */
const FAVOURS = shape`^[^对□]{2,20}${FAVOUR}[支扶]持(?![力资政标额])[^□]{4}`;

/** 重点村每村: others than those of the clause before. */
const OF_OTHERS = shape`^[^每□，]{2,}每`;
/** 示范村每村奖补□: what is paid, behind for each of what. */
const BEHIND_EACH = shape`^.*每[人户亩村名头件](?=[^每□，]{2,8}□$)`;

/** 加大扶持力度: a heading that says how much is done for all, and pays nothing. */
const ONLY_MORE = shape`(?:加大|强化|加强|增强)[^，□]{0,14}$`;
/** 补贴对象和标准: a heading's other topics. */
const BESIDE_STANDARD = /(?:对象|范围|条件|方式)[、和及与]?/gu;
