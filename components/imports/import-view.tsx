import { useRef } from 'preact/hooks';
import { useImportWords } from '../words/use-import-words.ts';
import { useWords } from '../words/words-context.ts';
import type { ImportState } from './import-state.ts';
import { PlanView } from './plan-view.tsx';

/** All that the page may be chosen to read. */
const ACCEPT = '.jsonl,.jsonld,.json,.qdpx,.qdc,.xml';

interface Props {
  readonly state: ImportState;
  onChoose(file: File): void;
  /** Takes these things of the plan; null for all of them. */
  onTake(ids: ReadonlySet<string> | null): void;
  onCancel(): void;
}

/** Taking in a file that somebody handed on: choosing it, seeing what is in it, deciding, and taking the decision back. */
export function ImportView({ state, onChoose, onTake, onCancel }: Props) {
  const words = useImportWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="settings">
      <header>
        <h1>{words.title}</h1>
        <p>{words.about}</p>
      </header>
      <section>
        <button type="button" class="main" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          type="file"
          hidden={true}
          accept={ACCEPT}
          aria-label={words.choose}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onChoose(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </section>
      <section aria-live="polite">
        {state.type === 'plan' ? (
          <PlanView key={state.file} plan={state} onTake={onTake} onCancel={onCancel} />
        ) : (
          <Told state={state} />
        )}
      </section>
    </div>
  );
}

/** How it goes, in words. */
function Told({ state }: { readonly state: Exclude<ImportState, { type: 'plan' }> }) {
  const words = useImportWords();
  const { aboutNotes } = useWords();
  switch (state.type) {
    case 'reading':
      return (
        <p>
          {words.reading(state.file)} <progress value={state.share} max={1} />
        </p>
      );
    case 'fault':
      return (
        <div role="alert">
          <p>{words.broken(state.file)}</p>
          <p>{words.failures[state.fault.failure]}</p>
          <p class="section-about">{state.fault.message}</p>
        </div>
      );
    case 'saving':
      return <p>{words.saving}</p>;
    case 'done':
      return (
        <p>
          {words.done(state.saved)}{' '}
          <button type="button" class="second" onClick={state.undo}>
            {aboutNotes.undo}
          </button>
        </p>
      );
    case 'undone':
      return <p>{state.kept === 0 ? words.undone : words.undoneBut(state.kept)}</p>;
    case 'failed':
      return <p role="alert">{aboutNotes.failures[state.failure].text}</p>;
    default:
      return null;
  }
}
