import type { LocatedNote } from '../../model/located-note.ts';
import type { RevisionOf } from '../../model/revision.ts';
import type { Say } from '../card/card-content.ts';
import { element, styled, trustedButton } from '../card/elements.ts';
import type { NoteActions, NoteTools } from './note-actions.ts';
import { byline } from './note-view.ts';

/** Fills a section with the earlier wordings of a note, newest first, each of which can be brought back; empties it where it is filled. */
export async function historyView(
  section: HTMLElement,
  note: LocatedNote,
  { actions, tools: { say, notebook } }: { actions: NoteActions; tools: NoteTools },
): Promise<void> {
  if (section.childElementCount > 0) return section.replaceChildren();
  const reply = await notebook.history(note.id);
  if (!reply.ok) return section.replaceChildren(styled('p', 'status', say(`error_${reply.error}`)));
  const items = reply.value.toReversed().map((wording) => {
    const isNow = note.heads.includes(wording.id) || wording.content === null;
    const restore = () => void actions.restore(note, wording.id);
    const button = isNow ? [] : [trustedButton(say('note_restore'), restore)];
    return element('li', ...wordingLines(wording, say), ...button);
  });
  section.replaceChildren(element('ol', ...items));
}

function wordingLines(wording: RevisionOf<'note'>, say: Say): HTMLElement[] {
  const text = wording.content === null ? say('note_deleted') : wording.content.text;
  return [styled('p', 'text', text), byline(wording, say)];
}
