import { useRef } from 'preact/hooks';
import { templateWords } from '../words/template-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

export interface TemplateFilesProps {
  /** What is told of the last file. */
  readonly told: string;
  /** Saves all templates as a file; null where there are none. */
  readonly onExport: (() => void) | null;
  onImport(file: File): void;
}

/** Templates go to colleagues as a file, and come from them as one. */
export function TemplateFiles({ told, onExport, onImport }: TemplateFilesProps) {
  const words = useWordsOf(templateWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <p class="template-files">
      {onExport !== null && (
        <button type="button" class="quiet" onClick={onExport}>
          {words.exportAll}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => input.current?.click()}>
        {words.import}
      </button>
      <input
        ref={input}
        type="file"
        hidden={true}
        accept=".json"
        aria-label={words.import}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onImport(file);
          currentTarget.value = '';
        }}
      />
      <span role="status">{told}</span>
    </p>
  );
}
