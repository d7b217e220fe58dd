import { useId, useState } from 'preact/hooks';
import { libraryWords } from '../words/library-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

interface Props {
  /** How many notices are chosen. */
  readonly count: number;
  /** Tags that are in use, to be offered. */
  readonly tags: readonly string[];
  /** Tags that some of the chosen notices bear. */
  readonly borne: readonly string[];
  onTag(tag: string): void;
  onUntag(tag: string): void;
  onRemove(): void;
  onUnselect(): void;
}

/** What can be done with the notices that are chosen. */
export function SelectionBar(props: Props) {
  const { count, tags, borne, onTag, onUntag, onRemove, onUnselect } = props;
  const words = useWordsOf(libraryWords);
  return (
    <section class="chosen-bar" aria-label={words.selected(count)}>
      <b>{words.selected(count)}</b>
      <TagField tags={tags} onTag={onTag} />
      {borne.map((tag) => (
        <span key={tag} class="note-tag">
          {tag}{' '}
          <button type="button" aria-label={words.removeTag(tag)} onClick={() => onUntag(tag)}>
            ×
          </button>
        </span>
      ))}
      <span class="chosen-end">
        <button type="button" onClick={onRemove}>
          {words.remove}
        </button>
        <button type="button" class="quiet" onClick={onUnselect}>
          {words.unselect}
        </button>
      </span>
    </section>
  );
}

/** Longest tag that a notice may bear. */
const LONGEST = 100;

function TagField({ tags, onTag }: Pick<Props, 'tags' | 'onTag'>) {
  const words = useWordsOf(libraryWords);
  const id = useId();
  const [typed, setTyped] = useState('');
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const tag = typed.trim();
    if (tag === '') return;
    onTag(tag);
    setTyped('');
  };
  return (
    <form class="tag-field" onSubmit={onSubmit}>
      <input
        value={typed}
        list={id}
        maxLength={LONGEST}
        aria-label={words.tagHint}
        placeholder={words.tag}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <datalist id={id}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit">{words.addTag}</button>
    </form>
  );
}
