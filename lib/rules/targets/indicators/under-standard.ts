import { AID } from '../../../lexicon/common-words.ts';
import { AMEND_END } from '../../../lexicon/way-words.ts';
import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';
import { joined, whomOf } from './whom.ts';

/** One of those for whom the list over it gives how much each gets. */
export function underStandard(around: Surroundings, named: string, payment: string): string {
  const { standard } = around.list;
  if (standard === '') return joined(named, payment);
  if (standard.endsWith('后的标准')) return joined(named, changedIn(around));
  // 检查费结算标准 of 医疗费结算标准: one of several costs.
  if (!GENERIC.test(standard))
    return joined(named, named.endsWith('费') ? standard.replace(/^..费/u, '') : standard);
  return `${whomOf(around)}${named}${AID.exec(around.earlier.join('，'))?.[0] ?? payment}`;
}

/** 给予奖励，具体标准为：: says nothing of what is paid. */
const GENERIC = /^(?:具体|奖励|执行)标准$/u;

/** 普通话水平测试收费标准 of 适当调整普通话水平测试收费标准，调整后的标准为：: what has been changed. */
function changedIn({ earlier, leads }: Surroundings): string {
  const found = [...earlier, ...leads].find((words) => CHANGED.test(words)) ?? '';
  return CHANGED.exec(found)?.groups?.what ?? '标准';
}

const CHANGED = shape`(?:${AMEND_END}|制定|核定|规范)(?<what>[^，□后]{2,16}(?:标准|价格))$`;
