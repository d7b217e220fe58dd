import { useState } from 'preact/hooks';
import { chooserWords } from '../words/chooser-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { Modal } from './modal.tsx';

/** A notice that may be chosen. */
export interface Choosable {
  readonly id: string;
  readonly title: string | null;
  /** Number, issuers, date and tags, as one line. */
  readonly about: string;
}

interface Props {
  readonly notices: readonly Choosable[];
  readonly chosen: ReadonlySet<string>;
  /** Tells whether a notice is one that a person looks for. */
  isFound(notice: Choosable, query: string): boolean;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** So many are listed at a time: whoever looks for one among a thousand types. */
const LISTED = 200;

/** Says of how many notices a table or picture is, and lets a person choose others. */
export function NoticeChooser({ notices, chosen, isFound, onChoose }: Props) {
  const words = useWordsOf(chooserWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="second"
        aria-haspopup="dialog"
        title={words.title}
        onClick={() => setOpen(true)}
      >
        {words.chosen(chosen.size, notices.length)}
      </button>
      {isOpen && (
        <Modal title={words.title} close={words.close} onClose={() => setOpen(false)}>
          <Choices notices={notices} chosen={chosen} isFound={isFound} onChoose={onChoose} />
        </Modal>
      )}
    </>
  );
}

function Choices({ notices, chosen, isFound, onChoose }: Props) {
  const words = useWordsOf(chooserWords);
  const [query, setQuery] = useState('');
  const found = notices.filter((notice) => isFound(notice, query));
  const ids = new Set(found.map(({ id }) => id));
  return (
    <>
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="chooser-deeds">
        <output>{words.found(found.length)}</output>
        <button type="button" class="quiet" onClick={() => onChoose(chosen.union(ids))}>
          {words.all}
        </button>
        <button type="button" class="quiet" onClick={() => onChoose(chosen.difference(ids))}>
          {words.none}
        </button>
      </p>
      <ul class="chooser-list">
        {found.slice(0, LISTED).map(({ id, title, about }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => onChoose(chosen.symmetricDifference(new Set([id])))}
              />
              <span>
                {title ?? words.untitled} <small>{about}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
