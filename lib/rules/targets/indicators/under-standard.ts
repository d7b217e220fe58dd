import { AID } from '../../../lexicon/common-words.ts';
import type { Surroundings } from './surroundings.ts';
import { joined, whomOf } from './whom.ts';

/** One of those for whom the list over it gives how much each gets. */
export function underStandard(around: Surroundings, named: string, payment: string): string {
  const { standard } = around.list;
  if (standard === '') return `${named}${payment}`;
  if (!GENERIC.test(standard)) return joined(named, standard);
  return `${whomOf(around)}${named}${AID.exec(around.earlier.join('，'))?.[0] ?? payment}`;
}

/** 给予奖励，具体标准为：: says nothing of what is paid. */
const GENERIC = /^(?:具体|奖励|执行)标准$/u;
