import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';

interface Props {
  /** Called when the menu opens: what was told of the last file is old. */
  onOpen(): void;
  readonly children: ComponentChildren;
}

/** A button that opens the menu of files which can be made; the menu closes by Escape and by a click elsewhere. */
export function ExportPopover({ onOpen, children }: Props) {
  const { aboutExport } = useWords();
  const id = useId();
  return (
    <>
      <button type="button" class="quiet export-button" popovertarget={id}>
        {aboutExport.export}
      </button>
      <div
        id={id}
        class="export-menu"
        popover="auto"
        role="dialog"
        aria-label={aboutExport.export}
        onToggle={({ newState }) => newState === 'open' && onOpen()}
      >
        {children}
      </div>
    </>
  );
}
