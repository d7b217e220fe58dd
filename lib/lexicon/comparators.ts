import comparatorsJson from '../../seeds/lexicon/comparators.json' with { type: 'json' };
import type { Comparators } from '../model/comparators.ts';
import type { Comparator } from '../model/target.ts';
import { anyOf, endsWithAny } from '../text/pattern.ts';
import { perModel } from './current-model.ts';

const { near: shippedNear, far, not, otherWords }: Comparators = comparatorsJson;

/** The words that must touch the number; those of the reader's own count like them. */
const near = perModel(({ comparators: own }) => ({
  ge: [...shippedNear.ge, ...own.ge],
  gt: [...shippedNear.gt, ...own.gt],
  le: [...shippedNear.le, ...own.le],
  lt: [...shippedNear.lt, ...own.lt],
  approx: [...shippedNear.approx, ...own.approx],
}));

/** Of a word in two lists, the shipped meaning counts, which stands last. */
const means = perModel(
  ({ comparators: own }) =>
    new Map<string, Comparator>(
      [own, shippedNear, far].flatMap((lists) =>
        Object.entries(lists).flatMap(([comparator, words]) =>
          words.map((word: string) => [word, comparator as Comparator] as const),
        ),
      ),
    ),
);

/** Words that must touch the number: 突破, 约. */
export const NEAR_COMPARATOR = perModel(() => anyOf(Object.values(near()).flat()));

/** Those of them that may be parted from it by 企业职工总数的: verbs of exceeding and staying below. */
export const EXCEEDING = perModel(() => anyOf([...near().gt, ...near().lt]));

/** Words that may be parted from the number: 至少, 不超过. */
export const FAR_COMPARATOR = anyOf(Object.values(far).flat());

/** Begins like a comparator and is none: 最低生活保障. */
export const NO_COMPARATOR = anyOf(not);

/** Whether what stands before a number ends with such a word and is none: 节约, 签约. */
export const endsInOtherWord = endsWithAny(otherWords);

/** How a number behind this word binds. */
export function comparatorOf(word: string): Comparator | null {
  return means().get(word) ?? null;
}
