import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSettingsWords } from '../words/use-settings-words.ts';

interface Props {
  readonly isNew: boolean;
  readonly children: ComponentChildren;
  onSubmit(): void;
  readonly onClose: (() => void) | null;
}

/** The form of an entry: its fields, the button that keeps it, and where it is an open row, the one that leaves it, which Escape does too. */
export function EntryForm({ isNew, children, onSubmit, onClose }: Props) {
  const words = useSettingsWords();
  const form = useRef<HTMLFormElement>(null);
  // Before the next key: the button that opened the form has gone with its focus.
  useLayoutEffect(() => {
    if (!isNew) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  return (
    <form
      ref={form}
      class={isNew ? 'entry-form new' : 'entry-form'}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose?.();
      }}
    >
      {children}
      <div class="buttons">
        <button type="submit" class="main">
          {isNew ? words.add : words.save}
        </button>
        {onClose !== null && (
          <button type="button" class="second" onClick={onClose}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
