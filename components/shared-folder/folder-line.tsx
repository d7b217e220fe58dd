import { useState } from 'preact/hooks';
import { useFolderWords } from '../words/use-folder-words.ts';
import { useWords } from '../words/words-context.ts';
import { cameText } from './came-text.ts';
import type { FolderState } from './folder-state.ts';
import { troubleText } from './trouble-text.ts';

interface Props {
  readonly state: FolderState;
  /** Files that could not be read for long. */
  readonly unread: number;
  /** Whether the last report is of this opening, and so is news. */
  readonly isNews: boolean;
  /** Opens the settings, where it can be mended. */
  onLook(): void;
}

/** A line under a review that tells what came by the shared folder, or what is the matter with it; nothing where there is nothing to tell. */
export function FolderLine({ state, unread, isNews, onLook }: Props) {
  const words = useFolderWords();
  const all = useWords();
  const [closed, setClosed] = useState('');
  const { trouble, report } = state;
  const parts = [
    trouble === null ? '' : troubleText(trouble, words, all),
    report !== null && isNews ? cameText(report, [words, all]) : '',
    unread === 0 ? '' : words.unread(unread),
  ].filter((part) => part !== '');
  const text = words.short + parts.join(' ');
  if (parts.length === 0 || text === closed) return null;
  return (
    <div class="status-bar">
      <p role="status">{text}</p>
      {(trouble !== null || unread > 0) && (
        <button type="button" onClick={onLook}>
          {words.look}
        </button>
      )}
      <button
        type="button"
        aria-label={words.close}
        title={words.close}
        onClick={() => setClosed(text)}
      >
        ×
      </button>
    </div>
  );
}
