import type { CodeDeeds, ShownCode } from '../codes/code-deeds.ts';
import { isUnder } from '../codes/is-under.ts';
import { useCodeEditing } from '../codes/use-code-editing.tsx';
import { useFocusWhen } from '../use-focus-when.ts';
import { useCodingWords } from '../words/use-coding-words.ts';
import { useWords } from '../words/words-context.ts';
import { MergeChoice } from './merge-choice.tsx';

/** A code with how many segments have it. */
export interface CountedCode extends ShownCode {
  readonly own: number;
  /** With the codes under it. */
  readonly all: number;
}

/** What can be done with the codebook as a whole. */
export interface TreeDeeds extends CodeDeeds {
  /** Puts a code in the place of another, which goes. */
  merge(code: ShownCode, into: ShownCode): void;
}

interface Props {
  /** A code before those under it. */
  readonly codes: readonly CountedCode[];
  /** Id of the code whose segments are shown; null for all. */
  readonly chosen: string | null;
  readonly deeds: TreeDeeds;
  onChosen(id: string | null): void;
}

/** The codebook beside its segments: each code leads to them, and is renamed, put under another, merged, deleted. */
export function CodeTree({ codes, chosen, deeds, onChosen }: Props) {
  const words = useWords().aboutCodes;
  const about = useCodingWords();
  const { editing, setEditing, edited, add, editorOf } = useCodeEditing(codes, deeds);
  return (
    <section class="code-tree" aria-label={words.book}>
      <div class="code-tree-head">
        <h2>{words.book}</h2>
        <button type="button" class="quiet" ref={add} onClick={() => setEditing('')}>
          {words.add}
        </button>
      </div>
      {editing === '' && editorOf(null)}
      <ul class="codebook">
        <li>
          <button
            type="button"
            class="choose-code"
            aria-pressed={chosen === null}
            onClick={() => onChosen(null)}
          >
            {about.allCodes}
          </button>
        </li>
        {codes.map((each) => (
          <li key={each.id} style={{ '--depth': each.depth }}>
            {editing === each.id ? (
              editorOf(each)
            ) : (
              <CodeLine
                code={each}
                others={codes.filter(({ id }) => !isUnder(id, each.id, codes))}
                isChosen={chosen === each.id}
                wasEdited={edited === each.id}
                deeds={deeds}
                onChosen={onChosen}
                onEdit={setEditing}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps extends Pick<Props, 'deeds' | 'onChosen'> {
  readonly code: CountedCode;
  readonly others: readonly CountedCode[];
  readonly isChosen: boolean;
  /** Whether it comes in place of its editor. */
  readonly wasEdited: boolean;
  onEdit(id: string): void;
}

function CodeLine({ code, others, isChosen, wasEdited, deeds, onChosen, onEdit }: LineProps) {
  const { aboutCodes: words } = useWords();
  const about = useCodingWords();
  const { name, description, colour } = code.code;
  const choose = useFocusWhen<HTMLButtonElement>(wasEdited);
  return (
    <>
      <button
        type="button"
        class="choose-code"
        ref={choose}
        aria-pressed={isChosen}
        title={description}
        onClick={() => onChosen(code.id)}
      >
        <span class={`dot ${colour}`} />
        <span class="code-name">{name}</span>
        <span class="about">{about.uses(code.own, code.all)}</span>
      </button>
      {isChosen && (
        <div class="code-deeds">
          {description !== '' && <p>{description}</p>}
          <button type="button" aria-label={words.editOf(name)} onClick={() => onEdit(code.id)}>
            {words.edit}
          </button>
          <MergeChoice code={code} others={others} onMerge={(into) => deeds.merge(code, into)} />
          <button
            type="button"
            aria-label={words.removeOf(name)}
            onClick={() => deeds.remove(code)}
          >
            {words.remove}
          </button>
        </div>
      )}
    </>
  );
}
