import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Progress } from '../progress.tsx';
import { useFocusWhen } from '../use-focus-when.ts';
import { whileIdle } from '../while-idle.ts';
import { useDataWords } from '../words/data-words.ts';
import { useWords } from '../words/words-context.ts';
import { Section } from './section.tsx';

/** What is being done with all that is kept, or was done last. */
export type DataState =
  | { readonly type: 'idle' }
  /** The share that is done, 0 to 1. */
  | { readonly type: 'backing-up'; readonly share: number }
  | { readonly type: 'backed-up'; readonly file: string }
  | { readonly type: 'stopped' }
  | { readonly type: 'deleting' }
  | { readonly type: 'deleted' }
  | { readonly type: 'failed' };

/** How much is kept. */
export interface DataSize {
  readonly notices: number;
  readonly notes: number;
  /** Bytes on the disk; null where the browser does not tell. */
  readonly bytes: number | null;
  /** Milliseconds since 1970; null for never. */
  readonly lastBackup: number | null;
}

interface Props {
  /** Null where the notebook cannot be read. */
  readonly size: DataSize | null;
  readonly state: DataState;
  onBackup(): void;
  /** Stops the backup. */
  onStop(): void;
  onRestore(): void;
  onDelete(): void;
}

/** By what an address leads here. */
const BACKUP = 'backup';
const MEGABYTE = 1_000_000;

/** What is kept, saving it as a file, bringing it back, deleting all of it. */
export function DataSection({ size, state, onBackup, onStop, onRestore, onDelete }: Props) {
  const words = useDataWords();
  const deeds = useRef<HTMLDivElement>(null);
  const backup = useFocusWhen<HTMLButtonElement>(state.type === 'stopped');
  const isBusy = state.type === 'backing-up' || state.type === 'deleting';
  // It comes later than the rest of the page, when the browser has looked for what the address names.
  useEffect(() => {
    if (location.hash === `#${BACKUP}`) deeds.current?.scrollIntoView();
  }, []);
  return (
    <Section title={words.data} about={words.dataAbout}>
      {size !== null && <Size size={size} />}
      <div class="buttons" id={BACKUP} ref={deeds}>
        <button type="button" class="main" ref={backup} {...whileIdle(isBusy, onBackup)}>
          {words.backUp}
        </button>
        <button type="button" class="second" onClick={onRestore}>
          {words.restore}
        </button>
      </div>
      <div class="data-told">
        {state.type === 'backing-up' && (
          <Progress
            text={words.backingUp}
            done={state.share}
            of={1}
            isWorking
            action={{ text: words.stop, act: onStop }}
          />
        )}
        <p role="status">{textOf(state, words)}</p>
      </div>
      <DeleteAll isBusy={isBusy} onDelete={onDelete} />
    </Section>
  );
}

function textOf(state: DataState, words: ReturnType<typeof useDataWords>): string {
  if (state.type === 'idle' || state.type === 'backing-up') return '';
  return state.type === 'backed-up' ? words.backedUp(state.file) : words[state.type];
}

function Size({ size }: { readonly size: DataSize }) {
  const words = useDataWords();
  const { lang } = useWords();
  const { notices, notes, bytes, lastBackup } = size;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const room = bytes === null ? null : `${number.format(bytes / MEGABYTE)} MB`;
  const day = (time: number) => new Date(time).toLocaleDateString(lang);
  return (
    <p class="data-size">
      {words.holds(notices, notes, room)}{' '}
      {lastBackup === null ? words.neverBackedUp : words.lastBackup(day(lastBackup))}
    </p>
  );
}

/** Deletes everything once its name was typed, so that no slip of the hand does it. */
function DeleteAll({ isBusy, onDelete }: Pick<Props, 'onDelete'> & { readonly isBusy: boolean }) {
  const words = useDataWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toLowerCase() === words.deleteWord;
  return (
    <details class="delete-all">
      <summary>{words.deleteAll}</summary>
      <p>{words.deleteAbout}</p>
      <form
        class="entry-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTyped('');
          if (isMeant) onDelete();
        }}
      >
        <div class="field">
          <label for={id}>{words.typeIt(words.deleteWord)}</label>
          <input
            id={id}
            value={typed}
            autocomplete="off"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <p class="buttons">
          <button type="submit" class="second" disabled={!isMeant || isBusy}>
            {words.deleteNow}
          </button>
        </p>
      </form>
    </details>
  );
}
