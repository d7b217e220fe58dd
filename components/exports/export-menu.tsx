import { useId, useState } from 'preact/hooks';
import { useWords } from '../words/words-context.ts';
import type { ExportOrder, ExportState } from './export-order.ts';
import { ExportPopover } from './export-popover.tsx';
import { FormatList } from './format-list.tsx';

interface Props {
  readonly state: ExportState;
  /** Whether filters leave something out. */
  readonly isFiltered: boolean;
  onExport(order: ExportOrder): void;
  /** Stops the file that is being made. */
  onStop(): void;
  /** Called when the menu opens: what was told of the last order is old. */
  onOpen(): void;
  /** Opens the page on which files are taken in. */
  onImport(): void;
}

/** A button that opens the menu of files which can be made; the menu closes by Escape and by a click elsewhere. */
export function ExportMenu({ state, isFiltered, onExport, onStop, onOpen, onImport }: Props) {
  const words = useWords().aboutExport;
  const id = useId();
  const [all, setAll] = useState(false);
  const [whole, setWhole] = useState(false);
  const filtered = isFiltered && !whole && !all;
  return (
    <ExportPopover onOpen={onOpen}>
      <fieldset>
        <legend class="unseen">{words.scope}</legend>
        {[false, true].map((each) => (
          <label key={String(each)}>
            <input type="radio" name={id} checked={all === each} onChange={() => setAll(each)} />
            {each ? words.allNotices : words.thisNotice}
          </label>
        ))}
        {isFiltered && !all && (
          <label>
            <input type="checkbox" checked={!whole} onChange={() => setWhole(!whole)} />
            {words.onlyFiltered}
          </label>
        )}
      </fieldset>
      <FormatList
        state={state}
        onFormat={(format) => onExport({ format, all, filtered })}
        onStop={onStop}
      />
      <button type="button" class="quiet" onClick={onImport}>
        {words.import}
      </button>
    </ExportPopover>
  );
}
