import { useId } from 'preact/hooks';
import type { OfferedCode } from '../../lib/model/code.ts';
import { useWords } from '../words/words-context.ts';
import { CodeOptions } from './code-options.tsx';
import { type CodeChoosing, useCodeChoice } from './use-code-choice.ts';

/** Chips of a note's codes, and a field in which others are found by typing, or made (WAI-ARIA Authoring Practices, "Combobox"). */
export function CodeField(props: CodeChoosing) {
  const words = useWords().aboutCodes;
  const list = useId();
  const { all, typed, choices, active, offer, input, take, drop, onKeyDown, settle } =
    useCodeChoice(props);
  const isOpen = choices.length > 0;
  return (
    <div class="code-field">
      {props.chosen.codes.flatMap((id) => {
        const code = all.find((each) => each.id === id);
        return code === undefined ? [] : [<Chip key={id} code={code} onDrop={() => drop(id)} />];
      })}
      <input
        type="text"
        role="combobox"
        value={typed}
        maxLength={200}
        aria-label={words.field}
        placeholder={words.field}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen ? `${list}-${active}` : undefined}
        autocomplete="off"
        onInput={({ currentTarget }) => input(currentTarget.value)}
        onClick={() => offer(typed)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <CodeOptions id={list} choices={choices} active={active} onTake={take} />
    </div>
  );
}

function Chip({ code, onDrop }: { readonly code: OfferedCode; onDrop(): void }) {
  const words = useWords().aboutCodes;
  return (
    <button type="button" class="code-chip" aria-label={words.drop(code.name)} onClick={onDrop}>
      <span class={`dot ${code.colour}`} />
      {code.name} ×
    </button>
  );
}
