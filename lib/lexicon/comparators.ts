import comparatorsJson from '../../seeds/lexicon/comparators.json' with { type: 'json' };
import type { Comparators } from '../model/comparators.ts';
import type { Comparator } from '../model/target.ts';
import { anyOf } from '../text/pattern.ts';

const { near, far, not }: Comparators = comparatorsJson;

const MEANS = new Map<string, Comparator>(
  [...Object.entries(near), ...Object.entries(far)].flatMap(([comparator, words]) =>
    words.map((word) => [word, comparator as Comparator] as const),
  ),
);

/** Words that must touch the number: 突破, 约. */
export const NEAR_COMPARATOR = anyOf(Object.values(near).flat());

/** Those of them that may be parted from it by 企业职工总数的: verbs of exceeding and staying below. */
export const EXCEEDING = anyOf([...near.gt, ...near.lt]);

/** Words that may be parted from the number: 至少, 不超过. */
export const FAR_COMPARATOR = anyOf(Object.values(far).flat());

/** Begins like a comparator and is none: 最低生活保障. */
export const NO_COMPARATOR = anyOf(not);

/** How a number behind this word binds. */
export function comparatorOf(word: string): Comparator | null {
  return MEANS.get(word) ?? null;
}
