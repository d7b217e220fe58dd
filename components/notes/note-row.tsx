import type { Ref } from 'preact';
import type { NoteView } from '../../lib/review/note-view.ts';
import { CodeChips } from '../codes/code-chips.tsx';
import { FoundWords } from '../found-words.tsx';
import { rowOf } from '../use-marked-rows.ts';
import { useWords } from '../words/words-context.ts';
import { NoteMeta } from './note-meta.tsx';

interface Props {
  readonly note: NoteView;
  readonly terms: readonly string[];
  /** Whether what can be done with it stands below; absent where nothing can be. */
  readonly isOpen?: boolean;
  readonly rowRef?: Ref<HTMLButtonElement>;
  onClick(): void;
  onKeyDown?(event: KeyboardEvent): void;
}

/** A note in one row: the words that it is about as they stand now, what it says, who wrote it when, and whether it wants looking after. */
export function NoteRow({
  note,
  terms,
  isOpen,
  rowRef = null,
  onClick,
  onKeyDown = () => {},
}: Props) {
  const words = useWords().aboutNotes;
  const { shown, state } = note;
  const { content, place } = shown;
  const passage = place.state === 'moved' ? place.now : shown.words;
  return (
    <button
      ref={rowRef}
      type="button"
      class={isOpen ? 'row note-row open' : 'row note-row'}
      {...(note.span === null ? { 'data-row': true } : rowOf(note.span))}
      tabIndex={-1}
      aria-expanded={isOpen}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <span class="unseen">{words.colours[content.colour]}</span>
      {content.selector === null ? (
        <span class="note-words whole">{words.whole}</span>
      ) : (
        <span class="note-words clamped" lang="zh">
          <FoundWords text={passage} terms={terms} />
        </span>
      )}
      {content.text !== '' && (
        <span class="note-text">
          <FoundWords text={content.text} terms={terms} />
        </span>
      )}
      <span class="note-foot">
        {state in words.states && (
          <span class="tag">{words.states[state as keyof typeof words.states]}</span>
        )}
        <CodeChips codes={note.codes} />
        {content.tags.map((tag) => (
          <span key={tag} class="note-tag">
            {tag}
          </span>
        ))}
        <NoteMeta wording={shown} />
      </span>
    </button>
  );
}
