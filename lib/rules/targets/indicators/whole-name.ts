import { AID } from '../../../lexicon/common-words.ts';
import { shape } from '../../../text/pattern.ts';
import { nounBefore } from './noun.ts';
import { paymentIn } from './payment.ts';
import type { Surroundings } from './surroundings.ts';

/** So short a name may be the end of one that has just been told. */
const SHORT = 4;
const LONGEST = 14;

/** 补贴面积, 补贴时间: a measure of a payment that has been told. */
const OF_PAYMENT = shape`^(?<kind>${AID})(?<measure>面积|时间|期限|次数)$`;

/** 场租补贴 for 补贴, where the clauses before name it so. */
function paymentTold({ earlier }: Surroundings, kind: string): string {
  return (
    earlier.map(paymentIn).find((told) => told.length > kind.length && told.endsWith(kind)) ?? kind
  );
}

/** 婴幼儿照护服务托位 for the 托位 of 婴幼儿照护服务托位：新增«100个»托位: the whole of a short name, where what stands before ends with it; the name as it is elsewhere. */
export function wholeName(around: Surroundings, name: string): string {
  const { kind = '', measure = '' } = OF_PAYMENT.exec(name)?.groups ?? {};
  if (kind !== '') return `${paymentTold(around, kind)}${measure}`;
  if (name.length < 2 || name.length > SHORT) return name;
  const wholeIn = (words: string) => wholeOf(words, name);
  return (
    wholeIn(around.list.item) ??
    around.earlier.map(wholeIn).find((whole) => whole !== undefined) ??
    wholeIn(around.heading) ??
    name
  );
}

/** The noun of words that ends with a name and says more; undefined where there is none. */
function wholeOf(words: string, name: string): string | undefined {
  if (!words.includes(name)) return undefined;
  const noun = nounBefore(words);
  const says = noun.length > name.length + 1 && noun.length <= LONGEST && isWhole(noun, name);
  return says ? noun : undefined;
}

/** 申请人得申请贷款: a clause, and no noun. */
const CLAUSE = /[得应可须要由对将在为]/u;

function isWhole(noun: string, name: string): boolean {
  return noun.endsWith(name) && !CLAUSE.test(noun.slice(0, -name.length));
}
