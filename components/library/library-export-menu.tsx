import { useId } from 'preact/hooks';
import type { ExportFormat, ExportState } from '../exports/export-order.ts';
import { FormatList } from '../exports/format-list.tsx';
import { libraryWords } from '../words/library-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';

interface Props {
  readonly state: ExportState;
  /** How many notices are chosen one by one; where it is none, all that are shown go into the file. */
  readonly selected: number;
  readonly shown: number;
  onFormat(format: ExportFormat): void;
  /** Stops the file that is being made. */
  onStop(): void;
  /** Called when the menu opens: what was told of the last file is old. */
  onOpen(): void;
}

/** A button that opens the menu of files for the chosen notices, or for those that are shown. */
export function LibraryExportMenu({ state, selected, shown, onFormat, onStop, onOpen }: Props) {
  const { aboutExport } = useWords();
  const words = useWordsOf(libraryWords);
  const id = useId();
  return (
    <>
      <button type="button" class="quiet" popovertarget={id}>
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
        <p class="export-scope">
          {selected > 0 ? words.exportSelected(selected) : words.exportShown(shown)}
        </p>
        <FormatList state={state} onFormat={onFormat} onStop={onStop} />
      </div>
    </>
  );
}
