import type { Answer } from '../../lib/model/verdict.ts';
import { judgingWords } from '../words/judging-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

interface Props {
  readonly said: Answer | undefined;
  /** Whether there is something that can be corrected. */
  readonly isCorrectable: boolean;
  /** The keys that do the same, where there are such. */
  readonly keys?: Readonly<Record<Answer, string>>;
  /** The answer that was pressed; pressed again it is taken back (null). */
  onAnswer(answer: 'right' | 'wrong' | null): void;
  onCorrect(): void;
}

/** Right, wrong, correct: what was said is pressed. */
export function VerdictButtons({ said, isCorrectable, keys, onAnswer, onCorrect }: Props) {
  const words = useWordsOf(judgingWords);
  const key = (answer: Answer) => keys && <span class="key">{keys[answer]}</span>;
  return (
    <fieldset class="judging">
      <legend class="unseen">{words.verdict}</legend>
      {(['right', 'wrong'] as const).map((answer) => (
        <button
          key={answer}
          type="button"
          class={`answer ${answer}`}
          aria-pressed={said === answer}
          aria-keyshortcuts={keys?.[answer]}
          onClick={() => onAnswer(said === answer ? null : answer)}
        >
          {words.answers[answer]}
          {key(answer)}
        </button>
      ))}
      {isCorrectable && (
        <button
          type="button"
          class="answer corrected"
          aria-pressed={said === 'corrected'}
          aria-keyshortcuts={keys?.corrected}
          onClick={onCorrect}
        >
          {words.answers.corrected}
          {key('corrected')}
        </button>
      )}
    </fieldset>
  );
}
