import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldName } from '../words/settings-words.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';

interface Props {
  readonly name: FieldName;
  readonly value: string;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  readonly example?: string;
  readonly isOptional?: boolean;
  /** Whether it may hold several lines. */
  readonly isLong?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  onInput(value: string): void;
}

/** A field of a form: its label, what helps to fill it in, and what is wrong with it, tied together for screen readers too. */
export function Field({
  name,
  value,
  error,
  example,
  isOptional,
  isLong,
  inputRef,
  onInput,
}: Props) {
  const words = useSettingsWords();
  const id = useId();
  const hint = words.hints[name];
  const told = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const control = {
    id,
    value,
    placeholder: example,
    'aria-invalid': error !== undefined,
    'aria-describedby': told || undefined,
    autoComplete: 'off',
    spellcheck: false,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class={`field ${name}`}>
      <label for={id}>
        {words.fields[name]}
        {isOptional && <span class="optional">{words.optional}</span>}
      </label>
      {isLong ? (
        <textarea rows={2} {...control} />
      ) : (
        <input {...(inputRef && { ref: inputRef })} {...control} />
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
