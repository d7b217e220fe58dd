import { perModel } from '../../lexicon/current-model.ts';
import { COPED_WITH, FOR_WHOM, LIGHT_VERB } from '../../lexicon/measure-words.ts';
import { modalWords } from '../../lexicon/modal-words.ts';
import type { ModalWords } from '../../model/modal-words.ts';
import type { Modality } from '../../model/obligation.ts';
import type { Span } from '../../model/span.ts';
import { byUnit } from '../../text/by-unit.ts';
import { matchesIn, spansIn } from '../../text/matches.ts';
import { isIn } from '../../text/may-match.ts';
import { anyOf, pattern, shape } from '../../text/pattern.ts';

/** A modal word of a sentence; offsets in the sentence. */
export interface Modal extends Span {
  readonly word: string;
  readonly modality: Modality;
}

const modalitiesOf = ({ prohibit, must }: Pick<ModalWords, Modality>) => [
  ...prohibit.map((word) => [word, 'prohibit'] as const),
  ...must.map((word) => [word, 'must'] as const),
];

const MODALITIES = perModel(
  ({ modalWords: own }) =>
    new Map<string, Modality>([
      ...modalitiesOf(own),
      // What is shipped comes last and keeps its meaning.
      ...modalitiesOf(modalWords),
    ]),
);

/** 应对 is a verb (应对疫情) but behind one who is bound and before what is to be done to the object: 机构应对代偿后的追偿提供协助. */
const TOWARDS = byUnit(
  `应(?<=(?:${FOR_WHOM.source}|[人者校院所并均也还，])应)(?=对接|对(?!${COPED_WITH.source})[^，。；：]{2,40}(?:${LIGHT_VERB.source}|为))`,
);

/** 逾期未报的不得分, 该项不得分: marks that are not given; 不得分别申报 forbids. */
const NO_MARK = shape`不得分(?=[^\p{Script=Han}]|$|[的值项])`;

/** 服务必要, 业务必须: 务 and 必 of two words. */
const TWO_WORDS = /[服业财事任商税公债]务(?=必)/u;

/**
 * Look-alikes are matched as well, so that they use up their characters: 要求 leaves no 要. One that ends with 应 is none before 当
 * (提供应当真实; not 适应当地); 应享尽享, 应查必查, 应退未退 are set phrases.
 */
const WORD = perModel(() =>
  byUnit(
    [
      '应(?<deed>\\p{Script=Han}{1,2})[尽必快早未不]\\k<deed>',
      TOWARDS.source,
      NO_MARK.source,
      TWO_WORDS.source,
      `${anyOf(modalWords.notModal.filter((word) => word.endsWith('应'))).source}(?!当(?![地前代今下]))`,
      anyOf([...MODALITIES().keys(), ...modalWords.notModal.filter((word) => !word.endsWith('应'))])
        .source,
    ].join('|'),
    'g',
  ),
);

/** Any modal word: what a sentence must have to be looked at. */
const MODAL = perModel(() => anyOf(MODALITIES().keys()));

/** Whether a text has a modal word, or what looks like one. */
export function hasModal(text: string): boolean {
  return isIn(MODAL(), text);
}

/** The titles and quoted words of a sentence speak for themselves, not for it: 落实“管行业必须管安全”要求. */
const QUOTED = pattern`《[^《》]{0,100}》|“[^“”]{0,40}”|〈[^〈〉]{0,100}〉`;

/** The modal words of a sentence, in order; whether they are its own is for the grammar to say. */
export function modalsIn(sentence: string): Modal[] {
  if (!hasModal(sentence)) return [];
  const words = matchesIn(WORD(), sentence).flatMap(({ index, 0: word }) => {
    const modality = MODALITIES().get(word);
    return modality === undefined ? [] : [{ word, modality, from: index, to: index + word.length }];
  });
  if (words.length === 0) return words;
  const quoted = spansIn(QUOTED, sentence);
  return words.filter((word) => !quoted.some(({ from, to }) => from < word.from && word.from < to));
}
