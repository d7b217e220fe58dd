import { useState } from 'preact/hooks';
import type { Code } from '../../lib/model/code.ts';
import { useWords } from '../words/words-context.ts';
import type { CodeDeeds, ShownCode } from './code-deeds.ts';
import { CodeEditor } from './code-editor.tsx';
import { isUnder } from './is-under.ts';

interface Props {
  /** A code before those under it. */
  readonly codes: readonly ShownCode[];
  readonly deeds: CodeDeeds;
  /** How many notes of this notice have a code. */
  countOf(id: string): number;
  onBack(): void;
}

const NEW: Code = { name: '', description: '', colour: 'blue', parent: null };

/** The codebook: all codes, each to be renamed, coloured, described, put under another, deleted. */
export function Codebook({ codes, deeds, countOf, onBack }: Props) {
  const words = useWords().aboutCodes;
  /** Id of the code that is being changed; '' for a new one. */
  const [editing, setEditing] = useState<string | null>(null);
  const editorOf = (code: ShownCode | null) => (
    <CodeEditor
      before={code?.code ?? NEW}
      parents={codes.filter(({ id }) => !isUnder(id, code?.id ?? '', codes))}
      save={(written) => deeds.save(code, written)}
      onDone={() => setEditing(null)}
    />
  );
  return (
    <>
      <div class="notes-head">
        <button type="button" class="quiet" onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="add-note" onClick={() => setEditing('')}>
          {words.add}
        </button>
      </div>
      {editing === '' && editorOf(null)}
      {codes.length === 0 && editing === null && <p class="codebook-empty">{words.none}</p>}
      <ul class="outline codebook" aria-label={words.book}>
        {codes.map((each) => (
          <li key={each.id} style={{ '--depth': each.depth }}>
            {editing === each.id ? (
              editorOf(each)
            ) : (
              <CodeLine code={each} count={countOf(each.id)} deeds={deeds} onEdit={setEditing} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface LineProps extends Pick<Props, 'deeds'> {
  readonly code: ShownCode;
  readonly count: number;
  onEdit(id: string): void;
}

function CodeLine({ code, count, deeds, onEdit }: LineProps) {
  const { aboutCodes: words } = useWords();
  const { name, description, colour } = code.code;
  return (
    <div class="code-line">
      <span class={`dot ${colour}`} />
      <span class="code-name">
        {name} {count > 0 && <span class="about">{words.uses(count)}</span>}
        {description !== '' && <span class="about code-description">{description}</span>}
      </span>
      <button type="button" aria-label={words.editOf(name)} onClick={() => onEdit(code.id)}>
        {words.edit}
      </button>
      <button type="button" aria-label={words.removeOf(name)} onClick={() => deeds.remove(code)}>
        {words.remove}
      </button>
    </div>
  );
}
