import { useState } from 'preact/hooks';
import type { Code } from '../../lib/model/code.ts';
import { useFocusBack } from '../use-focus-back.ts';
import type { CodeDeeds, ShownCode } from './code-deeds.ts';
import { CodeEditor } from './code-editor.tsx';
import { isUnder } from './is-under.ts';

const NEW: Code = { name: '', description: '', colour: 'blue', parent: null };

/** Which code of a codebook is being changed, and its editor; one at a time. */
export function useCodeEditing(codes: readonly ShownCode[], { save }: Pick<CodeDeeds, 'save'>) {
  /** Id of the code that is being changed; '' for a new one. */
  const [editing, setEditing] = useState<string | null>(null);
  /** Id of the code that was changed last. */
  const [edited, setEdited] = useState<string | null>(null);
  /** What the button that begins a new code takes as its `ref`. */
  const add = useFocusBack<HTMLButtonElement>(editing === '');
  const editorOf = (code: ShownCode | null) => (
    <CodeEditor
      before={code?.code ?? NEW}
      parents={codes.filter(({ id }) => !isUnder(id, code?.id ?? '', codes))}
      save={(written) => save(code, written)}
      onDone={() => {
        setEdited(editing);
        setEditing(null);
      }}
    />
  );
  return { editing, setEditing, edited, add, editorOf };
}
