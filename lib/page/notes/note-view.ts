import type { OfferedCode } from '../../model/code.ts';
import type { LocatedNote } from '../../model/located-note.ts';
import type { RevisionOf } from '../../model/revision.ts';
import type { Say } from '../card/card-content.ts';
import { element, styled, trustedButton } from '../card/elements.ts';
import { codeChips } from './code-chips.ts';

/** One wording of a note that is no deletion, and where its passage is. */
export type Wording = LocatedNote['wordings'][number] & {
  readonly revision: RevisionOf<'note'> & {
    readonly content: NonNullable<RevisionOf<'note'>['content']>;
  };
};

/** The wordings of a note, the deletions left out. */
export function wordingsOf({ wordings }: LocatedNote): Wording[] {
  return wordings.filter(
    (wording): wording is Wording =>
      wording.revision.kind === 'note' && wording.revision.content !== null,
  );
}

/** Who wrote it, and when. */
export function byline({ at, by }: RevisionOf<'note'>, say: Say): HTMLElement {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const when = new Intl.DateTimeFormat(say('card_language'), format).format(new Date(at.time));
  return styled('p', 'byline', [by.name, when].filter((part) => part !== '').join(' · '));
}

/** What a wording says: its words, its codes and tags, who wrote it and when. */
export function wordingView(
  { revision }: Pick<Wording, 'revision'>,
  known: readonly OfferedCode[],
  say: Say,
): HTMLElement[] {
  const { text, tags, codes } = revision.content;
  return [
    ...codeChips(codes, known),
    ...(text === '' ? [] : [styled('p', 'text', text)]),
    ...(tags.length === 0 ? [] : [styled('p', 'tags', tags.join(' · '))]),
    byline(revision, say),
  ];
}

/** For a passage whose words are no longer the same: those then and those now, and a way to say that these are meant. */
export function movedView(
  { revision, place }: Wording,
  accept: () => void,
  say: Say,
): HTMLElement[] {
  if (place.state !== 'moved') return [];
  const { selector } = revision.content;
  const then = selector?.seen ?? selector?.exact ?? '';
  const list = element(
    'dl',
    element('dt', say('note_then')),
    element('dd', element('del', then)),
    element('dt', say('note_now')),
    element('dd', element('ins', place.now)),
  );
  const moved = styled('section', 'moved', element('p', say('note_moved')), list);
  moved.append(trustedButton(say('note_accept'), accept));
  return [moved];
}
