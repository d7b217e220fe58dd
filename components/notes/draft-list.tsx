import type { FoundDraft } from '../../lib/model/draft.ts';
import { useWords } from '../words/words-context.ts';

interface Props {
  readonly drafts: readonly FoundDraft[];
  onResume(place: string): void;
  onDiscard(place: string): void;
}

/** What was left unfinished on this page: to go on with, or to discard. */
export function DraftList({ drafts, onResume, onDiscard }: Props) {
  const words = useWords().aboutNotes;
  if (drafts.length === 0) return null;
  return (
    <section class="draft-list" aria-label={words.drafts}>
      <h2>{words.drafts}</h2>
      <ul>
        {drafts.map(({ place, draft }) => (
          <li key={place} class={draft.colour}>
            <p>
              <span class="note-words clamped" lang="zh">
                {draft.passage?.exact ?? (draft.note === null ? words.whole : words.change)}
              </span>
              <span class="note-text clamped">{draft.text || words.highlight}</span>
            </p>
            <button type="button" onClick={() => onResume(place)}>
              {words.resume}
            </button>
            <button type="button" onClick={() => onDiscard(place)}>
              {words.discard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
