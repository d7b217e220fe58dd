import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly text: string;
  onSave(text: string): void;
  /** It is closed; by a key, unless the focus has gone elsewhere. */
  onDone(isByKey: boolean): void;
}

/** Writes in a cell: Enter or leaving it saves, Shift+Enter begins a line, Escape leaves it as it was. */
export function TextEditor({ label, text, onSave, onDone }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isLeft = useRef(false);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(text.length, text.length);
  }, []);
  const leave = (isSaved: boolean, isByKey: boolean) => {
    if (isLeft.current) return;
    isLeft.current = true;
    const written = area.current?.value ?? text;
    if (isSaved && written !== text) onSave(written);
    onDone(isByKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    // Enter and Escape of an input method belong to its own list of words.
    if (event.isComposing) return;
    if (event.key === 'Escape') leave(false, true);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      leave(true, true);
    }
  };
  return (
    <textarea
      ref={area}
      class="cell-editor"
      aria-label={label}
      defaultValue={text}
      maxLength={100_000}
      onKeyDown={onKeyDown}
      onBlur={() => leave(true, false)}
    />
  );
}
