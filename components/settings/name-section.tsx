import { useId, useState } from 'preact/hooks';
import { useNameWords } from '../words/name-words.ts';
import { Section } from './section.tsx';

/** What was done last. */
export type NameTold =
  | { readonly type: 'saved' }
  | { readonly type: 'signed'; readonly notes: number }
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
}

/** So many characters a name may have (lib/model/author.ts). */
const LONGEST = 100;

/** The name under which a person writes. */
export function NameSection({ name, earlier, told, onSave, onSign }: Props) {
  const words = useNameWords();
  const id = useId();
  const [written, setWritten] = useState(name);
  const said = () => {
    if (told === null) return '';
    if (told.type === 'saved') return words.saved(name);
    return told.type === 'signed' ? words.signed(told.notes) : words.notSaved;
  };
  return (
    <Section title={words.title} about={words.about}>
      <form
        class="entry-form new"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(written);
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
          <button type="submit" class="main">
            {words.save}
          </button>
        </div>
      </form>
      <p role="status">{said()}</p>
      {name !== '' && earlier > 0 && (
        <p>
          {words.earlier(earlier)}{' '}
          <button type="button" class="second" onClick={onSign}>
            {words.sign(name)}
          </button>
        </p>
      )}
    </Section>
  );
}
