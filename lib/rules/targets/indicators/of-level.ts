import { shape } from '../../../text/pattern.ts';
import type { Surroundings } from './surroundings.ts';

const LEVEL = /^(?:国家|[省市区县])级$/u;
const THING = shape`(?:国家|[省市区县])级?(?:[、和及](?:国家|[省市区县])级?)+(?<=级)(?<thing>[^，□的、和及]{2,12})`;

/** 国家级科技项目 for 国家级, where the sentence speaks of 国家、省、市级科技项目及奖励; the words as they are elsewhere. */
export function ofLevel(words: string, { earlier, leads }: Surroundings): string {
  if (!LEVEL.test(words)) return words;
  const told = [...earlier, ...leads].map((clause) => THING.exec(clause)?.groups?.thing);
  return `${words}${told.find(Boolean) ?? ''}`;
}
