import type { Finding } from '../model/finding.ts';
import type { MarkKind } from '../model/mark.ts';
import type { Names } from '../model/names.ts';
import type { OwnModel } from '../model/own-model.ts';
import type { Reading } from '../model/reading.ts';
import { classReason } from '../reading/class-reason.ts';
import { isCommitment } from '../reading/commitments.ts';
import { read } from '../reading/read.ts';
import { normalise } from '../text/normalise.ts';
import { quantityWords } from '../text/quantity-words.ts';

/** Something that was found in a sentence which a person tries; `quantity` is a number that is no commitment. */
export interface TriedFinding {
  readonly kind: MarkKind | 'quantity';
  /** Its words, in clean text. */
  readonly words: string;
  /** Of a number, how much, as people write it; '' of all else. */
  readonly amount: string;
  /** Of a number, what of; '' of all else. */
  readonly indicator: string;
  /** Why a number is no commitment; null where nothing says that it is one, and of all else. */
  readonly reason: Names | null;
}

/** What stands before the sentence, so that it is read as one task of a notice: what makes a measure is also where it stands. */
const HEADING = '主要任务';
const BEFORE = `某市人民政府关于做好有关工作的通知\n各有关单位：\n一、${HEADING}\n`;
const LINES_BEFORE = BEFORE.split('\n').length - 1;

const inSentence = <F extends { readonly line: number }>(findings: readonly F[]) =>
  findings.filter(({ line }) => line > LINES_BEFORE);

const wordsOf = ({ quote }: Finding) => normalise(quote).text.trim();

function found({ measures, targets, obligations, deadlines, bodies }: Reading): TriedFinding[] {
  const plain = (kind: MarkKind, words: string) => ({
    kind,
    words,
    amount: '',
    indicator: '',
    reason: null,
  });
  return [
    ...inSentence(measures).map(({ heading }) => plain('measure', heading)),
    ...inSentence(targets).map((target) => ({
      kind: isCommitment(target) ? ('target' as const) : ('quantity' as const),
      words: wordsOf(target),
      amount: target.implicit ? '' : quantityWords(target),
      // A number that says not of what it is bears the name of its section, which is none of the person's words.
      indicator: target.indicator === HEADING ? '' : target.indicator,
      reason: classReason(target),
    })),
    ...inSentence(obligations).map((duty) => plain(duty.modality, wordsOf(duty))),
    ...inSentence(deadlines).map((deadline) => plain('deadline', wordsOf(deadline))),
    ...inSentence(bodies).map(({ name }) => plain('body', name)),
  ];
}

/** What is found in a sentence with the shipped words alone, and with the reader's own. */
export function trySentence(
  sentence: string,
  own: OwnModel,
): { readonly without: readonly TriedFinding[]; readonly withOwn: readonly TriedFinding[] } {
  const text = `${BEFORE}${sentence}`;
  return { without: found(read({ text })), withOwn: found(read({ text }, own)) };
}
