import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusHome } from '../focus-home.ts';
import { useWords } from '../words/words-context.ts';

interface Props {
  readonly text: string;
  /** Takes back what is told of; null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  onClose(): void;
}

/** What has just happened, and how to take it back. Stays until the person has done with it. */
export function StatusBar({ text, onUndo, onClose }: Props) {
  const words = useWords().aboutNotes;
  const bar = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The row that had the focus has gone with its note: a key that is pressed at once is for the undo.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus();
  });
  useLayoutEffect(() => {
    const { current } = bar;
    return () => {
      if (current?.contains(document.activeElement)) focusHome();
    };
  }, []);
  return (
    <div class="status-bar" ref={bar}>
      <p role="status">{text}</p>
      {onUndo !== null && (
        <button type="button" ref={undo} onClick={onUndo}>
          {words.undo}
        </button>
      )}
      <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
