import { ledgerWords } from '../words/ledger-words.ts';
import { stateWords } from '../words/state-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import type { EditedColumn, GridColumn, GridItem } from './grid-item.ts';
import type { CellDeeds } from './line-row.tsx';
import { StateEditor } from './state-editor.tsx';
import { TextEditor } from './text-editor.tsx';

interface Props extends CellDeeds {
  readonly item: Extract<GridItem, { type: 'line' }>;
  readonly column: GridColumn;
  /** Whether it is being written in. */
  readonly isOpen: boolean;
}

/** A cell that people fill in: progress, state or remarks. */
export function EditedCell(props: Props) {
  const { item, column, isOpen, cellOf } = props;
  const { line, index } = item;
  if (isOpen) return <Editor {...props} />;
  return <span class={`cell ${stateClass(props)}`}>{cellOf(line, column.column, index)}</span>;
}

function stateClass({ item: { line }, column, entryOf }: Props): string {
  return column.column === 'state' ? `task-state ${entryOf(line).state ?? ''}` : '';
}

function Editor({ item: { line }, column, entryOf, onSave, onDone }: Props) {
  const words = useWordsOf(ledgerWords);
  const states = useWordsOf(stateWords);
  const entry = entryOf(line);
  const label = words.edit(column.name);
  const save = (change: Partial<typeof entry>) => {
    const { state, progress, remarks } = entry;
    onSave(line, { state, progress, remarks, ...change });
  };
  const edited = column.column as EditedColumn;
  return edited === 'state' ? (
    <StateEditor
      label={label}
      state={entry.state}
      names={states}
      unsaid={words.unsaid}
      onSave={(state) => save({ state })}
      onDone={onDone}
    />
  ) : (
    <TextEditor
      label={label}
      text={entry[edited]}
      onSave={(text) => save({ [edited]: text })}
      onDone={onDone}
    />
  );
}
