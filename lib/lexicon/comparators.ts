import comparatorsJson from '../../seeds/lexicon/comparators.json' with { type: 'json' };
import type { Comparators } from '../model/comparators.ts';
import type { Comparator } from '../model/target.ts';
import { anyOf, endsWithAny, shape } from '../text/pattern.ts';
import { perModel } from './current-model.ts';

const {
  near: shippedNear,
  far,
  refuse,
  beyond,
  under,
  not,
  otherWords,
}: Comparators = comparatorsJson;

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

/** 不得, 不宜: it may not. */
export const REFUSAL = shape`不${anyOf(refuse)}`;

/** 不, 不得, 不宜, 未: with a verb of exceeding or staying below, it may not or did not. */
export const NOT_SO = shape`不${anyOf(refuse)}?|未`;

/** Words that may be parted from the number: 至少, 不超过. */
export const FAR_COMPARATOR = shape`${NOT_SO}${anyOf([...beyond, ...under])}|${anyOf(Object.values(far).flat())}`;

const AT_MOST = shape`^${NOT_SO}${anyOf(beyond)}$`;
const AT_LEAST = shape`^${NOT_SO}${anyOf(under)}$`;

/** Begins like a comparator and is none: 最低生活保障, what the name of a capacity says: 日最大供气能力达到, and what something is added to: 在最高额度的基础上增加. */
export const NO_COMPARATOR = shape`${anyOf(not)}|最[高低][^，。；]{1,24}基础上|最大[^，。；：、（）\d]{0,8}(?:能力|负荷|用户数|流量|功率|[雨产吞吐]量|产能)`;

/** Whether what stands before a number ends with such a word and is none: 节约, 签约. */
export const endsInOtherWord = endsWithAny(otherWords);

/** How a number behind this word binds. */
export function comparatorOf(word: string): Comparator | null {
  if (AT_MOST.test(word)) return 'le';
  if (AT_LEAST.test(word)) return 'ge';
  return means().get(word) ?? null;
}
