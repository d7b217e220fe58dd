import { Progress } from '../progress.tsx';
import { useFocusWhen } from '../use-focus-when.ts';
import { useImportWords } from '../words/use-import-words.ts';
import { useWords } from '../words/words-context.ts';
import { FileChoice } from './file-choice.tsx';
import type { ImportState } from './import-state.ts';
import { PlanView } from './plan-view.tsx';

interface Props {
  readonly state: ImportState;
  onChoose(file: File): void;
  /** Takes all things of the plan but these. */
  onTake(except: ReadonlySet<string>): void;
  /** Takes back what was taken last. */
  onUndo(): void;
  /** Stops reading a file, taking it or taking it back. */
  onStop(): void;
  onCancel(): void;
}

/** Taking in a file that somebody handed on: choosing it, seeing what is in it, deciding, and taking the decision back. */
export function ImportView({ state, onChoose, onTake, onUndo, onStop, onCancel }: Props) {
  const words = useImportWords();
  const isBusy = state.type === 'reading' || state.type === 'saving';
  return (
    <div class="settings">
      <header>
        <h1>{words.title}</h1>
        <p>{words.about}</p>
      </header>
      <FileChoice isBusy={isBusy} onChoose={onChoose} />
      <section aria-live="polite">
        {state.type === 'plan' ? (
          <PlanView key={state.file} plan={state} onTake={onTake} onCancel={onCancel} />
        ) : (
          <Told state={state} onUndo={onUndo} onStop={onStop} />
        )}
      </section>
    </div>
  );
}

interface ToldProps extends Pick<Props, 'onUndo' | 'onStop'> {
  readonly state: Exclude<ImportState, { type: 'plan' }>;
}

/** How it goes, in words. */
function Told({ state, onUndo, onStop }: ToldProps) {
  const words = useImportWords();
  const { aboutNotes } = useWords();
  switch (state.type) {
    case 'reading':
      return <Working text={words.reading(state.file)} share={state.share} onStop={onStop} />;
    case 'fault':
      return (
        <div role="alert">
          <p>{words.broken(state.file)}</p>
          <p>{words.failures[state.fault.failure]}</p>
          <p class="section-about">{words.detail(state.fault.message)}</p>
        </div>
      );
    case 'saving':
      return <Working text={words.saving} share={state.share} onStop={onStop} />;
    case 'done':
      return (
        <p>
          {words.done(state.saved)}{' '}
          <button type="button" class="second" onClick={onUndo}>
            {aboutNotes.undo}
          </button>
        </p>
      );
    case 'stopped':
      return <Stopped />;
    case 'undone':
      return <p>{state.kept === 0 ? words.undone : words.undoneBut(state.kept)}</p>;
    case 'failed':
      return <p role="alert">{aboutNotes.failures[state.failure].text}</p>;
    default:
      return null;
  }
}

function Stopped() {
  const end = useFocusWhen<HTMLParagraphElement>(true);
  return (
    <p tabIndex={-1} ref={end}>
      {useImportWords().stopped}
    </p>
  );
}

interface WorkingProps extends Pick<Props, 'onStop'> {
  readonly text: string;
  readonly share: number;
}

function Working({ text, share, onStop }: WorkingProps) {
  const { stop } = useImportWords();
  return (
    <Progress text={text} done={share} of={1} isWorking action={{ text: stop, act: onStop }} />
  );
}
