import { nounBefore } from './noun.ts';
import type { Surroundings } from './surroundings.ts';

/** So short a name may be the end of one that has just been told. */
const SHORT = 4;
const LONGEST = 14;

/** 婴幼儿照护服务托位 for the 托位 of 婴幼儿照护服务托位：新增«100个»托位: the whole of a short name, where what stands before ends with it; the name as it is elsewhere. */
export function wholeName(around: Surroundings, name: string): string {
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
