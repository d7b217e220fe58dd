import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/model/span.ts';
import type { LitPart as Part } from '../../lib/review/lit-lines.ts';
import { routeHash } from '../workspace/workspace-route.ts';

interface Props {
  /** Id of the notice. */
  readonly id: string;
  readonly part: Part;
  readonly words: string;
  /** A finding or note was picked in the text. */
  onPick(place: Span): void;
}

/** A stretch of the text as it is lit: within the lines of the marks over it, the longest outermost. */
export function LitPart({ id, part, words, onPick }: Props) {
  const { from, marks, notes, isFirst, isShown } = part;
  const place = marks.at(-1) ?? notes.at(-1);
  const lit = marks.reduceRight<ComponentChildren>(
    (inner, { kind, answer }) => (
      <span class={`as-lit ${kind}`} data-said={answer}>
        {inner}
      </span>
    ),
    isShown ? <mark>{words}</mark> : words,
  );
  const tint = notes.map(({ colour }) => colour).at(-1);
  const noted = notes.map((note) => note.id).join(' ');
  const own = tint === undefined ? 'part' : `part noted ${tint}`;
  const at = { 'data-at': from, 'data-notes': noted === '' ? undefined : noted };
  if (place === undefined)
    return (
      <span class={own} {...at}>
        {lit}
      </span>
    );
  return (
    <a
      class={own}
      href={routeHash({ view: 'notice', id, span: { from: place.from, to: place.to } })}
      tabIndex={-1}
      data-row={isFirst || undefined}
      {...at}
      onClick={(event) => {
        // Words that were just selected in it are meant to be selected.
        event.preventDefault();
        if (getSelection()?.isCollapsed !== false) onPick({ from: place.from, to: place.to });
      }}
    >
      {lit}
    </a>
  );
}
