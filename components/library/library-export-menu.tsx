import type { ExportFormat, ExportState } from '../exports/export-order.ts';
import { ExportPopover } from '../exports/export-popover.tsx';
import { FormatList } from '../exports/format-list.tsx';
import { libraryWords } from '../words/library-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

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
  const words = useWordsOf(libraryWords);
  return (
    <ExportPopover onOpen={onOpen}>
      <p class="export-scope">
        {selected > 0 ? words.exportSelected(selected) : words.exportShown(shown)}
      </p>
      <FormatList state={state} onFormat={onFormat} onStop={onStop} />
    </ExportPopover>
  );
}
