import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/exchange/own-model/change-own-model.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';
import { nameOf } from './entry-words.ts';

interface Props<E extends Entry> {
  readonly entries: readonly E[];
  /** What the list is called, for those who do not see where it stands. */
  readonly label: string;
  /** What stands beside an entry's name. */
  about(entry: E): ComponentChildren;
  /** The form in which an entry is changed. */
  form(entry: E, close: () => void): ComponentChildren;
  onRemove(entry: E): void;
}

/** Entries one below the other; each can be changed in its place and taken away. */
export function EntryList<E extends Entry>({ entries, label, ...row }: Props<E>) {
  return (
    <ul class="entries" aria-label={label}>
      {entries.map((entry) => (
        <EntryRow
          key={entry.kind === 'site' ? entry.site.id : nameOf(entry)}
          entry={entry}
          {...row}
        />
      ))}
    </ul>
  );
}

function EntryRow<E extends Entry>({
  entry,
  about,
  form,
  onRemove,
}: Omit<Props<E>, 'entries' | 'label'> & { readonly entry: E }) {
  const words = useSettingsWords();
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const editRef = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) editRef.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const name = nameOf(entry);
  if (isOpen) return <li class="open">{form(entry, () => setOpen(false))}</li>;
  return (
    <li>
      <span class="entry">
        <span lang="zh">{name}</span>
        <span class="about">{about(entry)}</span>
      </span>
      <button
        ref={editRef}
        type="button"
        class="icon"
        aria-label={words.edit(name)}
        title={words.edit(name)}
        onClick={() => setOpen(true)}
      >
        ✎
      </button>
      <button
        type="button"
        class="icon"
        aria-label={words.remove(name)}
        title={words.remove(name)}
        onClick={() => onRemove(entry)}
      >
        ×
      </button>
    </li>
  );
}
