import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteWritten } from '../../lib/review/note-view.ts';

/** What is being written in an editor; the tags as they are typed. */
interface Typed extends Omit<NoteWritten, 'tags'> {
  readonly tags: string;
}

const typedOf = (written: NoteWritten): Typed => ({ ...written, tags: written.tags.join('，') });

const tagsIn = (typed: string) => [
  ...new Set(typed.split(/[,，、;；]/u).flatMap((tag) => tag.trim() || [])),
];

const writtenOf = ({ text, colour, tags, codes, newCodes }: Typed): NoteWritten => ({
  text: text.trim(),
  colour,
  tags: tagsIn(tags),
  codes,
  newCodes,
});

/** A note that is being written: `before` at first, or what was being written when it was left. Each change is kept. */
export function useWriting(
  before: NoteWritten,
  draft: () => Promise<NoteWritten | null>,
  keepDraft: (written: NoteWritten) => void,
) {
  const [typed, setTyped] = useState<Typed | null>(null);
  // A key that saves comes before what it put into the state is shown.
  const latest = useRef(typed);
  const set = (next: Typed) => {
    latest.current = next;
    setTyped(next);
  };
  useEffect(() => {
    void draft().then((left) => {
      if (left !== null && latest.current === null) set(typedOf(left));
    });
  }, []);
  const now = typed ?? typedOf(before);
  const type = (part: Partial<Typed>) => {
    const next = { ...(latest.current ?? now), ...part };
    set(next);
    keepDraft(writtenOf(next));
  };
  return { now, type, written: () => writtenOf(latest.current ?? now) };
}
