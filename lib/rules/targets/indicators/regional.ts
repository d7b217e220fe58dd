import { INDICATOR_END } from '../../../lexicon/target-words.ts';
import { shape } from '../../../text/pattern.ts';
import { countedNoun } from './counted-noun.ts';
import { nounBefore } from './noun.ts';
import type { Surroundings } from './surroundings.ts';

/** 武汉市, 长三角地区: where, and nothing of what. */
const PLACE = shape`^(?:其中)?(?<place>其[他余][^，□、的]{1,4}|[^，□、的]{1,6}(?:[省市县州盟旗]|[地城片新]区|县城|平原|城市群))$`;
const AT_HEAD = shape`^.*(?:[省市县州盟旗]|[地城片新]区|县城|平原|城市群|全国)(?=.{3})`;
const MEASURED = shape`^.{2,12}${INDICATOR_END}`;

/** （东镇□、西镇□、其他县区各: the last place of a list of them in brackets; what stands behind the brackets shows that they are open. */
const LISTED_PLACE = shape`^(?:[^□]*□[、和及])*(?<place>[^，□]{1,16}(?:[省市县区州盟旗乡镇]|街道))各?$`;
const IN_BRACKETS = /^[^（]*）/u;

/** 东镇茶园改造 of 完成茶园改造（东镇□，西镇: where so much is done of what the brackets follow; '' where no list of places stands in brackets. */
export function placeInBrackets({ own, ahead, earlier }: Surroundings): string {
  const place = IN_BRACKETS.test(ahead) ? LISTED_PLACE.exec(own)?.groups?.place : undefined;
  const over = earlier.find((clause) => !LISTED_PLACE.test(clause.replace(/□$/u, '')));
  if (place === undefined || over === undefined) return '';
  return `${place}${over.endsWith('□') ? countedNoun(over) : nounBefore(over)}`;
}

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
