import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OfferedCode } from '../../lib/model/code.ts';
import type { NoteColour } from '../../lib/model/note.ts';
import type { NoteWritten } from '../../lib/review/note-view.ts';
import { CodeField } from '../codes/code-field.tsx';
import type { ChosenCodes } from '../codes/use-code-choice.ts';
import { useWords } from '../words/words-context.ts';
import { ColourChoice } from './colour-choice.tsx';
import { useWriting } from './use-writing.ts';

interface Props {
  /** What the note says before. */
  readonly before: NoteWritten;
  /** The codebook. */
  readonly codes: readonly OfferedCode[];
  /** What was being written when it was left, null for nothing. */
  draft(): Promise<NoteWritten | null>;
  /** Keeps what is being written; null forgets it. */
  keepDraft(written: NoteWritten | null): void;
  save(written: NoteWritten): Promise<boolean>;
  /** It was saved, or is given up. */
  onDone(): void;
}

/** Where a note is written. Ctrl or ⌘ and Enter saves, Escape gives up; what is typed outlives the page until one of them is done. */
export function NoteEditor({ before, codes, draft, keepDraft, save, onDone }: Props) {
  const words = useWords().aboutNotes;
  const { now, type, written } = useWriting(before, draft, keepDraft);
  const { onColour, onCodes } = useColours(type);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);
  const end = () => {
    keepDraft(null);
    onDone();
  };
  const submit = async () => {
    if (await save(written())) end();
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
        value={now.text}
        aria-label={words.text}
        placeholder={words.text}
        onInput={({ currentTarget }) => type({ text: currentTarget.value })}
      />
      <CodeField known={codes} chosen={now} onChosen={onCodes} />
      <input
        type="text"
        value={now.tags}
        aria-label={words.tags}
        placeholder={words.tags}
        autocomplete="off"
        onInput={({ currentTarget }) => type({ tags: currentTarget.value })}
      />
      <div class="note-actions">
        <ColourChoice colour={now.colour} onColour={onColour} />
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

/** A note's colour and codes: its first code brings its colour, unless the person has chosen one. */
function useColours(type: (part: Partial<Omit<NoteWritten, 'tags'>>) => void) {
  const [isChosen, setChosen] = useState(false);
  return {
    onColour(colour: NoteColour) {
      setChosen(true);
      type({ colour });
    },
    onCodes(chosen: ChosenCodes, first: OfferedCode | null) {
      type(first === null || isChosen ? chosen : { ...chosen, colour: first.colour });
    },
  };
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
