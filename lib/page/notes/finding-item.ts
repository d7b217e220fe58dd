import type { Judgement } from '../../model/judgement.ts';
import type { CardItem } from '../card/card.ts';
import { cardBody } from '../card/card-content.ts';
import { trustedButton } from '../card/elements.ts';
import type { Panel } from '../card/panel.ts';
import type { Light } from '../light.ts';
import type { NoteDesk } from './desk.ts';
import type { NotebookFailure } from './notebook.ts';
import { verdictView } from './verdict-view.ts';

/** What a finding's card tells: what was found and why, and what the reader says to that. A note on it is pointed to at `anchor`. */
export function findingItem(
  { mark, ranges }: Light,
  anchor: () => DOMRect,
  desk: NoteDesk,
): CardItem {
  const { say, notebook, notes } = desk.tools;
  const { kind, from, to } = mark;

  async function judge(
    answer: Judgement['answer'],
    correction?: Judgement['correction'],
  ): Promise<NotebookFailure | null> {
    if (notes.sheet === null) return 'no_answer';
    const { page } = notes.sheet;
    const judgement = { kind, span: { from, to }, answer, correction };
    const reply = await notebook.judge(page, judgement);
    if (!reply.ok) return reply.error;
    notes.take(reply.value, page);
    return null;
  }

  function verdict(panel: Panel): HTMLElement {
    const resized = (typing: boolean) => {
      panel.pinned = typing;
      panel.place();
    };
    const more = trustedButton(say('note_write'), () => desk.writeOn({ from, to }, anchor));
    return verdictView(mark, { now: () => notes.verdictOn(mark), judge, resized, more }, say);
  }

  return {
    name: say(`kind_${kind}`),
    tint: kind,
    ranges,
    body: (panel) => [...cardBody(mark.card, say), verdict(panel)],
  };
}
