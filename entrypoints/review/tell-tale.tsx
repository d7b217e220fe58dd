import { StatusBar } from '../../components/notes/status-bar.tsx';
import { useWords } from '../../components/words/words-context.ts';
import type { Telling, Told } from './use-told.ts';

/** What was done last, where it failed or can be taken back; nothing else. It stays whatever the person looks at meanwhile. */
export function TellTale({ told, tell }: Telling) {
  const words = useWords();
  if (told === null) return null;
  const undo = told.type === 'failed' ? null : told.undo;
  return <StatusBar text={textOf(told, words)} onUndo={undo} onClose={() => tell(null)} />;
}

function textOf(told: Told, { aboutNotes, aboutCodes }: ReturnType<typeof useWords>): string {
  switch (told.type) {
    case 'failed':
      return aboutNotes.notSaved(aboutNotes.failures[told.failure].text);
    case 'said':
      return told.text;
    case 'deleted':
      return aboutNotes.deleted;
    case 'code-deleted':
      return aboutCodes.deleted(told.name);
  }
}
