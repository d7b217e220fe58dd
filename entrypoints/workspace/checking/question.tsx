import { useRef, useState } from 'preact/hooks';
import { AskedFinding } from '../../../components/checking/asked-finding.tsx';
import { FIELDS_OF } from '../../../components/checking/correction-fields.ts';
import { CorrectionForm } from '../../../components/checking/correction-form.tsx';
import { VerdictButtons } from '../../../components/checking/verdict-buttons.tsx';
import { Message } from '../../../components/message.tsx';
import { checkingWords } from '../../../components/words/checking-words.ts';
import { judgingWords } from '../../../components/words/judging-words.ts';
import { useWordsOf } from '../../../components/words/use-words-of.ts';
import { useWords } from '../../../components/words/words-context.ts';
import { sentenceSpan } from '../../../lib/exchange/tables/sentence-at.ts';
import { nameOfNotice } from '../name-of-notice.ts';
import { CheckNote } from './check-note.tsx';
import type { Asked } from './use-asked.ts';
import { useCheckKeys } from './use-check-keys.ts';
import type { Checking } from './use-checking.ts';
import { type Doing, useKeptFocus } from './use-kept-focus.ts';

interface Props {
  readonly checking: Checking;
}

const KEYS = { right: '1', wrong: '2', corrected: '3' } as const;

/** The finding that is asked about, or why there is none; and what was done last. */
export function Question({ checking }: Props) {
  const words = useWordsOf(checkingWords);
  const { aboutNotes } = useWords();
  const { asked, gathered, failure, state } = checking;
  const hasFocus = useRef(false);
  return (
    <>
      {failure !== null && (
        <p class="warning" role="alert">
          {aboutNotes.notSaved(aboutNotes.failures[failure].text)}
        </p>
      )}
      {(gathered.isFailed || state === 'failed') && <Message words={words.failed} />}
      {asked !== null && <Answering key={asked.key} {...{ asked, checking, hasFocus }} />}
      {state === 'looking' && <Message words={words.waiting} />}
      {state === 'done' && <Message words={words.done} />}
      <Behind checking={checking} />
    </>
  );
}

/** What was done last, with the way back, and what was passed over. */
function Behind({ checking }: Props) {
  const words = useWordsOf(checkingWords);
  const { answers } = useWordsOf(judgingWords);
  const { last, canUndo, skipped, undo, again } = checking;
  return (
    <p class="check-behind" role="status">
      {last !== null && words.said(answers[last].replace('…', ''))}{' '}
      {canUndo && (
        <button type="button" class="second" aria-keyshortcuts="z" onClick={() => void undo()}>
          {words.undo}
          <span class="key">Z</span>
        </button>
      )}{' '}
      {skipped > 0 && (
        <>
          {words.skipped(skipped)}{' '}
          <button type="button" class="quiet" onClick={again}>
            {words.again}
          </button>
        </>
      )}
    </p>
  );
}

interface AnsweringProps extends Props {
  readonly asked: Asked;
  /** Whether the focus was in the finding that was asked about before. */
  readonly hasFocus: { current: boolean };
}

/** One finding, its answers and their keys. */
function Answering({ asked, checking, hasFocus }: AnsweringProps) {
  const words = useWordsOf(checkingWords);
  const [doing, setDoing] = useState<Doing>('nothing');
  const rootRef = useKeptFocus(doing, hasFocus);
  const { finding, notice, on } = asked;
  const isCorrectable = FIELDS_OF[finding.kind].length > 0;
  const correct = () => isCorrectable && setDoing('correct');
  const stop = () => setDoing('nothing');
  useCheckKeys({
    1: () => checking.answer('right'),
    2: () => checking.answer('wrong'),
    3: correct,
    4: checking.skip,
    5: () => setDoing('note'),
    z: () => void checking.undo(),
  });
  const { text } = on.page;
  return (
    <AskedFinding
      finding={finding}
      title={nameOfNotice(notice)}
      id={notice.id}
      text={text}
      sentence={sentenceSpan(text, finding.span)}
      rootRef={rootRef}
    >
      {doing === 'correct' && (
        <CorrectionForm
          kind={finding.kind}
          read={finding.read}
          before={undefined}
          onCancel={stop}
          onSave={(correction) => checking.answer('corrected', correction)}
        />
      )}
      {doing === 'note' && <CheckNote on={on} span={finding.span} onDone={stop} />}
      {doing === 'nothing' && (
        <Answers checking={checking} isCorrectable={isCorrectable} onDoing={setDoing} />
      )}
      <p class="notice-keys">{words.keys}</p>
    </AskedFinding>
  );
}

interface AnswersProps extends Props {
  readonly isCorrectable: boolean;
  onDoing(doing: Doing): void;
}

function Answers({ checking, isCorrectable, onDoing }: AnswersProps) {
  const words = useWordsOf(checkingWords);
  return (
    <div class="card-actions">
      <VerdictButtons
        said={undefined}
        isCorrectable={isCorrectable}
        keys={KEYS}
        onAnswer={(said) => said !== null && checking.answer(said)}
        onCorrect={() => onDoing('correct')}
      />
      <span class="judging">
        <button type="button" aria-keyshortcuts="4" onClick={checking.skip}>
          {words.skip}
          <span class="key">4</span>
        </button>
        <button type="button" aria-keyshortcuts="5" onClick={() => onDoing('note')}>
          {words.note}
          <span class="key">5</span>
        </button>
      </span>
    </div>
  );
}
