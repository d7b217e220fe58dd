import { useFocusWhen } from '../use-focus-when.ts';
import { useWords } from '../words/words-context.ts';
import type { CodeDeeds, ShownCode } from './code-deeds.ts';
import { useCodeEditing } from './use-code-editing.tsx';

interface Props {
  /** A code before those under it. */
  readonly codes: readonly ShownCode[];
  readonly deeds: CodeDeeds;
  /** How many notes of this notice have a code. */
  countOf(id: string): number;
  onBack(): void;
}

/** The codebook: all codes, each to be renamed, coloured, described, put under another, deleted. */
export function Codebook({ codes, deeds, countOf, onBack }: Props) {
  const words = useWords().aboutCodes;
  const { editing, setEditing, edited, add, editorOf } = useCodeEditing(codes, deeds);
  const back = useFocusWhen<HTMLButtonElement>(true);
  return (
    <>
      <div class="notes-head">
        <button type="button" class="quiet" ref={back} onClick={onBack}>
          {words.back}
        </button>
        <button type="button" class="add-note" ref={add} onClick={() => setEditing('')}>
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
              <CodeLine
                code={each}
                count={countOf(each.id)}
                wasEdited={edited === each.id}
                deeds={deeds}
                onEdit={setEditing}
              />
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
  /** Whether it comes in place of its editor. */
  readonly wasEdited: boolean;
  onEdit(id: string): void;
}

function CodeLine({ code, count, wasEdited, deeds, onEdit }: LineProps) {
  const { aboutCodes: words } = useWords();
  const { name, description, colour } = code.code;
  const edit = useFocusWhen<HTMLButtonElement>(wasEdited);
  return (
    <div class="code-line">
      <span class={`dot ${colour}`} />
      <span class="code-name">
        {name} {count > 0 && <span class="about">{words.uses(count)}</span>}
        {description !== '' && <span class="about code-description">{description}</span>}
      </span>
      <button
        type="button"
        ref={edit}
        aria-label={words.editOf(name)}
        onClick={() => onEdit(code.id)}
      >
        {words.edit}
      </button>
      <button type="button" aria-label={words.removeOf(name)} onClick={() => deeds.remove(code)}>
        {words.remove}
      </button>
    </div>
  );
}
