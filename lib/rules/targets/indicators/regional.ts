import { INDICATOR_END } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { nounBefore } from './noun.ts';
import type { Surroundings } from './surroundings.ts';

/** 武汉市, 长三角地区: where, and nothing of what. */
const PLACE = shape`^(?:其中)?(?<place>其[他余][^，□、的]{1,4}|[^，□、的]{1,6}(?:[省市县州盟旗]|[地城片新]区|县城|平原|城市群))$`;
const AT_HEAD = shape`^.*(?:[省市县州盟旗]|[地城片新]区|县城|平原|城市群|全国)(?=.{3})`;
const MEASURED = shape`^.{2,12}${INDICATOR_END}`;

/** 武汉市粮食产量 of 全省粮食产量达到□，其中武汉市□: what the clause before measures elsewhere; '' where the name says more than where. */
export function regionalName({ earlier }: Surroundings, name: string): string {
  const { place } = PLACE.exec(name)?.groups ?? {};
  if (place === undefined) return '';
  for (const clause of earlier) {
    const told = MEASURED.exec(nounBefore(clause.replace(/□.*/u, '')).replace(AT_HEAD, ''))?.[0];
    if (told !== undefined) return `${place}${told}`;
  }
  return '';
}
