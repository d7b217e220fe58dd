import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteWritten } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';
import { ColourChoice } from './colour-choice.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  /** What the note says before. */
  readonly before: NoteWritten;
  /** What was being typed when it was left. */
  draft(): Promise<string>;
  keepDraft(text: string): void;
  save(written: NoteWritten): Promise<boolean>;
  /** It was saved, or is given up. */
  onDone(): void;
}

const tagsIn = (typed: string) => [
  ...new Set(typed.split(/[,，、;；]/u).flatMap((tag) => tag.trim() || [])),
];

/** Where a note is written. Ctrl or ⌘ and Enter saves, Escape gives up; what is typed outlives the page until one of them is done. */
export function NoteEditor({ before, draft, keepDraft, save, onDone }: Props) {
  const words = useWords().aboutNotes;
  const { text, type } = useDraft(before.text, draft, keepDraft);
  const [colour, setColour] = useState(before.colour);
  const [tags, setTags] = useState(before.tags.join('，'));
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const end = () => {
    keepDraft('');
    onDone();
  };
  const submit = async () => {
    if (await save({ text: text.trim(), colour, tags: tagsIn(tags) })) end();
  };
  return (
    <form
      class="note-editor"
      onKeyDown={(event) => onKeyDown(event, submit, end)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <textarea
        ref={area}
        rows={3}
        value={text}
        aria-label={words.text}
        placeholder={words.text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <input
        type="text"
        value={tags}
        aria-label={words.tags}
        placeholder={words.tags}
        autocomplete="off"
        onInput={({ currentTarget }) => setTags(currentTarget.value)}
      />
      <div class="note-actions">
        <ColourChoice colour={colour} onColour={setColour} />
        <button type="button" onClick={end}>
          {words.cancel}
        </button>
        <button type="submit" class="main">
          {words.save}
        </button>
      </div>
    </form>
  );
}

/** What is typed is nobody else's: neither the list's keys nor the browser's Escape, which closes a popup. */
function onKeyDown(event: KeyboardEvent, submit: () => void, end: () => void) {
  event.stopPropagation();
  if (event.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  else if (event.key === 'Escape') end();
  else return;
  event.preventDefault();
}
