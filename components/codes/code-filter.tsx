import type { NoteView } from '../../lib/review/note-view.ts';
import { useWords } from '../words/words-context.ts';

interface Props {
  readonly notes: readonly NoteView[];
  /** Ids of the codes of which one must be there; none for all notes. */
  readonly chosen: readonly string[];
  onChosen(codes: string[]): void;
}

/** How many notes have each code; each is a switch that leaves the notes with its code. */
export function CodeFilter({ notes, chosen, onChosen }: Props) {
  const words = useWords().aboutCodes;
  const all = new Map(notes.flatMap(({ codes }) => codes.map((code) => [code.id, code] as const)));
  if (all.size === 0) return null;
  const countOf = (id: string) =>
    notes.filter(({ codes }) => codes.some((code) => code.id === id)).length;
  const toggle = (id: string) =>
    onChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset class="colour-filter">
      <legend class="unseen">{words.filter}</legend>
      {[...all.values()].map(({ id, name, colour }) => (
        <button
          key={id}
          type="button"
          class="code-chip"
          aria-pressed={chosen.includes(id)}
          onClick={() => toggle(id)}
        >
          <span class={`dot ${colour}`} />
          {name} <b>{countOf(id)}</b>
        </button>
      ))}
    </fieldset>
  );
}
