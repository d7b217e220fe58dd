import type { CodeChoice } from '../../lib/text/code-choices.ts';
import { useWords } from '../words/words-context.ts';

interface Props {
  readonly id: string;
  readonly choices: readonly CodeChoice[];
  /** Which of them the Enter key takes. */
  readonly active: number;
  onTake(choice: CodeChoice): void;
}

/** What can be chosen while the name of a code is typed. The focus stays in the field. */
export function CodeOptions({ id, choices, active, onTake }: Props) {
  const words = useWords().aboutCodes;
  return (
    <div
      class="code-options"
      role="listbox"
      id={id}
      aria-label={words.field}
      hidden={choices.length === 0}
    >
      {choices.map((choice, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field.
        <div
          key={'id' in choice ? choice.id : ''}
          role="option"
          id={`${id}-${at}`}
          aria-selected={at === active}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(choice)}
        >
          {'colour' in choice ? (
            <>
              <span class={`dot ${choice.colour}`} />
              {choice.name}
            </>
          ) : (
            words.make(choice.name)
          )}
        </div>
      ))}
    </div>
  );
}
