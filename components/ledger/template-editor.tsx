import { useState } from 'preact/hooks';
import type { LedgerColumnName, LedgerTemplate } from '../../lib/model/ledger-template.ts';
import { templateWords } from '../words/template-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { TemplateFiles, type TemplateFilesProps } from './template-files.tsx';

/** A column as it is being chosen. */
interface Draft {
  readonly column: LedgerColumnName;
  readonly isShown: boolean;
  readonly name: string;
}

export interface TemplateEditorProps extends TemplateFilesProps {
  /** The template that is changed; without one, a new one is made of all columns. */
  readonly template: LedgerTemplate | undefined;
  /** All columns under their usual names, in their usual order. */
  readonly usual: readonly (readonly [column: LedgerColumnName, name: string])[];
  onSave(template: LedgerTemplate): void;
}

/** The columns of the template, then those that it leaves out. */
function draftsOf(template: LedgerTemplate | undefined, usual: TemplateEditorProps['usual']) {
  const chosen = template?.columns ?? usual.map(([column]) => ({ column, name: undefined }));
  const names = new Map(usual);
  const isChosen = new Set(chosen.map(({ column }) => column));
  return [
    ...chosen.map(({ column, name }) => ({
      column,
      isShown: true,
      name: name ?? names.get(column) ?? '',
    })),
    ...usual
      .filter(([column]) => !isChosen.has(column))
      .map(([column, name]) => ({ column, isShown: false, name })),
  ];
}

function templateOf(name: string, drafts: readonly Draft[], usual: TemplateEditorProps['usual']) {
  const names = new Map(usual);
  return {
    name: name.trim(),
    columns: drafts
      .filter(({ isShown }) => isShown)
      .map(({ column, name: called }) => {
        const own = called.trim();
        return own === '' || own === names.get(column) ? { column } : { column, name: own };
      }),
  };
}

/** Chooses columns, puts them in order and names them. */
export function TemplateEditor({ template, usual, onSave, ...files }: TemplateEditorProps) {
  const words = useWordsOf(templateWords);
  const [name, setName] = useState(template?.name ?? '');
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(template, usual));
  const [isRefused, setRefused] = useState(false);
  const change = (at: number, some: Partial<Draft>) =>
    setDrafts(drafts.map((draft, nth) => (nth === at ? { ...draft, ...some } : draft)));
  const move = (at: number, by: -1 | 1) => {
    const moved = [...drafts];
    moved.splice(at + by, 0, ...moved.splice(at, 1));
    setDrafts(moved);
  };
  const save = () => {
    const made = templateOf(name, drafts, usual);
    if (made.name === '' || made.columns.length === 0) return setRefused(true);
    onSave(made);
  };
  return (
    <>
      <p class="about">{words.about}</p>
      <ol class="template-columns">
        {drafts.map((draft, at) => (
          <ColumnRow
            key={draft.column}
            draft={draft}
            usual={usual.find(([column]) => column === draft.column)?.[1] ?? ''}
            isFirst={at === 0}
            isLast={at === drafts.length - 1}
            onChange={(some) => change(at, some)}
            onMove={(by) => move(at, by)}
          />
        ))}
      </ol>
      <p class="template-save">
        <input
          aria-label={words.name}
          placeholder={words.name}
          maxLength={100}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="button" class="main" onClick={save}>
          {words.save}
        </button>
      </p>
      {isRefused && <p role="alert">{words.unnamed}</p>}
      <TemplateFiles {...files} />
    </>
  );
}

interface RowProps {
  readonly draft: Draft;
  readonly usual: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  onChange(some: Partial<Draft>): void;
  onMove(by: -1 | 1): void;
}

function ColumnRow({ draft, usual, isFirst, isLast, onChange, onMove }: RowProps) {
  const words = useWordsOf(templateWords);
  return (
    <li>
      <input
        type="checkbox"
        aria-label={words.shown(usual)}
        checked={draft.isShown}
        onChange={({ currentTarget }) => onChange({ isShown: currentTarget.checked })}
      />
      <input
        aria-label={words.called(usual)}
        maxLength={100}
        value={draft.name}
        onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <button
        type="button"
        aria-label={words.up(usual)}
        aria-disabled={isFirst}
        onClick={() => isFirst || onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={words.down(usual)}
        aria-disabled={isLast}
        onClick={() => isLast || onMove(1)}
      >
        ↓
      </button>
    </li>
  );
}
