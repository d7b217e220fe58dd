import { perModel } from '../../../lexicon/current-model.ts';
import { ANY_UNIT } from '../../../lexicon/units.ts';

/** One way in which a cut may have left a name that is plainly none. */
export interface Mend {
  readonly name: string;
  /** What is taken out. */
  readonly pattern: () => RegExp;
}

/** Mends are made in this order; a quotation mark typed as " closes as well as opens. */
export const mends: readonly Mend[] = [
  // A quotation or a title that was opened and not closed: what it says is the name.
  { name: 'opened', pattern: () => /^.*[“‘《](?=[^“”‘’"《》]{2,}$)/u },
  // One that was closed and not opened, and what the sentence does with it: 销量”的要求.
  { name: 'closed', pattern: () => /(?<=^[^“”‘’"《》]{2,})[”’》](?:的[^“”的]{0,6})?$/u },
  // Half a quotation before the name: “三|农”企业担保费率.
  { name: 'half-quoted', pattern: () => /^[^“”‘’"《》]{1,24}[”’》](?=[^“”‘’"《》]{3,}$)/u },
  { name: 'bracket', pattern: () => /(?<=.{3})[（(][^）)]*$/u },
  { name: 'marks', pattern: () => /^[、—+＋/·．，；：。）)]+(?=.{2})|(?<=.{2})[、，；：。]+$/gu },
  {
    name: 'number',
    pattern: perModel(
      () =>
        new RegExp(
          `^(?:\\d{1,2}[.．、](?!\\d)|[①-⑳]|[（(][\\d一二三四五六七八九十]{1,3}[）)]|\\d{1,2}(?!${ANY_UNIT().source}|[万亿])(?=\\p{Script=Han}{3}))`,
          'u',
        ),
    ),
  },
  // Who is bound, and that: 人民政府必须按照产区销量.
  { name: 'bound', pattern: () => /^[^“《]{2,24}(?:必须|务必|应当)(?:按照?)?(?=[^分]{3})/u },
  // 5个品目|且不超过20个档次; 市、区两|级重点支持; 所测定的|提高幅度.
  {
    name: 'joint',
    pattern: () =>
      /^(?:且|的|级(?![差配别联数])|所(?![在属有])[^，的]{2,4}的)(?=.{2})|(?<=.{2})且$/gu,
  },
];

/** Nearly every name is whole and has none of the marks and words by which a mend knows its case. */
const MAY_NEED_MENDING =
  /[“‘《”’》（(]|^[、—+＋/·．，；：。）)\d①-⑳]|[、，；：。且]$|^[且的级所]|必须|务必|应当/u;

/** The name without what no name may bear: half a pair of marks, an item's number, a modal verb with its subject. */
export function unbroken(name: string): string {
  if (!MAY_NEED_MENDING.test(name)) return name;
  return mends.reduce((words, { pattern }) => words.replace(pattern(), ''), name);
}
