import { useEffect, useRef, useState } from 'preact/hooks';
import type { Code } from '../../lib/model/code.ts';
import { ColourChoice } from '../notes/colour-choice.tsx';
import { useWords } from '../words/words-context.ts';
import type { ShownCode } from './code-deeds.ts';

interface Props {
  readonly before: Code;
  /** The codes under which it may stand. */
  readonly parents: readonly ShownCode[];
  save(code: Code): Promise<boolean>;
  /** It was saved, or is given up. */
  onDone(): void;
}

/** Where a code is named, coloured, described and put in its place. */
export function CodeEditor({ before, parents, save, onDone }: Props) {
  const { aboutCodes: words, aboutNotes } = useWords();
  const [code, setCode] = useState(before);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.select(), []);
  const change = (part: Partial<Code>) => setCode((now) => ({ ...now, ...part }));
  const submit = async (event: Event) => {
    event.preventDefault();
    const named = { ...code, name: code.name.trim() };
    if (named.name !== '' && (await save(named))) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onDone();
  };
  return (
    <form class="note-editor code-editor" onSubmit={submit} onKeyDown={onKeyDown}>
      <input
        ref={name}
        type="text"
        value={code.name}
        maxLength={200}
        required={true}
        aria-label={words.name}
        placeholder={words.name}
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <input
        type="text"
        value={code.description}
        maxLength={10_000}
        aria-label={words.description}
        placeholder={words.description}
        onInput={({ currentTarget }) => change({ description: currentTarget.value })}
      />
      <select
        value={code.parent ?? ''}
        aria-label={words.parent}
        onChange={({ currentTarget }) => change({ parent: currentTarget.value || null })}
      >
        <option value="">{words.top}</option>
        {parents.map((each) => (
          <option key={each.id} value={each.id}>
            {words.under(each.code.name)}
          </option>
        ))}
      </select>
      <div class="note-actions">
        <ColourChoice colour={code.colour} onColour={(colour) => change({ colour })} />
        <button type="button" onClick={onDone}>
          {aboutNotes.cancel}
        </button>
        <button type="submit" class="main">
          {aboutNotes.save}
        </button>
      </div>
    </form>
  );
}
