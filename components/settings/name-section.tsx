import { useId, useState } from 'preact/hooks';
import { Progress } from '../progress.tsx';
import { useFocusWhen } from '../use-focus-when.ts';
import { whileIdle } from '../while-idle.ts';
import { type NameWords, useNameWords } from '../words/name-words.ts';
import { Section } from './section.tsx';

/** What was done last. */
export type NameTold =
  | { readonly type: 'saved' }
  /** The share of the earlier notes that is done, 0 to 1. */
  | { readonly type: 'signing'; readonly share: number }
  /** So many notes were signed, all of them or until it was stopped. */
  | { readonly type: 'signed' | 'stopped'; readonly notes: number }
  | { readonly type: 'failed' };

interface Props {
  /** The name that is kept. */
  readonly name: string;
  /** Own notes that bear another name or none. */
  readonly earlier: number;
  readonly told: NameTold | null;
  onSave(name: string): void;
  /** Puts the name on the earlier notes. */
  onSign(): void;
  /** Stops that. */
  onStop(): void;
}

/** So many characters a name may have (lib/model/author.ts). */
const LONGEST = 100;

/** The name under which a person writes. */
export function NameSection({ name, earlier, told, onSave, onSign, onStop }: Props) {
  const words = useNameWords();
  const id = useId();
  const [written, setWritten] = useState(name);
  const isSigning = told?.type === 'signing';
  const sign = useFocusWhen<HTMLButtonElement>(told?.type === 'stopped');
  return (
    <Section title={words.title} about={words.about}>
      <form
        class="entry-form new"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSigning) onSave(written);
        }}
      >
        <div class="field">
          <label for={id}>{words.name}</label>
          <input
            id={id}
            value={written}
            maxLength={LONGEST}
            autoComplete="name"
            onInput={({ currentTarget }) => setWritten(currentTarget.value)}
          />
        </div>
        <div class="buttons">
          <button type="submit" class="main" aria-disabled={isSigning}>
            {words.save}
          </button>
        </div>
      </form>
      <p role="status">{told !== null && textOf(told, name, words)}</p>
      {name !== '' && earlier > 0 && (
        <p>
          {words.earlier(earlier)}{' '}
          <button type="button" class="second" ref={sign} {...whileIdle(isSigning, onSign)}>
            {words.sign(name)}
          </button>
        </p>
      )}
      {isSigning && (
        <Progress
          text={words.signing}
          done={told.share}
          of={1}
          isWorking
          action={{ text: words.stop, act: onStop }}
        />
      )}
    </Section>
  );
}

function textOf(told: NameTold, name: string, words: NameWords): string {
  switch (told.type) {
    case 'saved':
      return words.saved(name);
    case 'signing':
      return '';
    case 'signed':
      return words.signed(told.notes);
    case 'stopped':
      return words.stopped(told.notes);
    case 'failed':
      return words.notSaved;
  }
}
