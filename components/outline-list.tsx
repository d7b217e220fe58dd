import type { RefObject } from 'preact';
import type { Span } from '../lib/model/span.ts';
import type { ReviewNode } from '../lib/review/with-notes.ts';
import { askByKey } from './explained.tsx';
import { FoundWords } from './found-words.tsx';
import { NoteRow } from './notes/note-row.tsx';
import { Passage } from './passage.tsx';
import { type Place, rowOf, useMarkedRows } from './use-marked-rows.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { useWords } from './words/words-context.ts';

interface Props {
  readonly nodes: readonly ReviewNode[];
  readonly terms: readonly string[];
  readonly listRef: RefObject<HTMLOListElement | null>;
  readonly place: Place;
  /** The person wants the passage at these offsets of the page's text. */
  onShow(span: Span): void;
  /** The person goes up beyond the first row. */
  onLeave(): void;
}

/** Deepest level that is still set off from the one above it. */
const DEEPEST = 3;

/** The notice in outline: headings, measures under them, findings under these. Each row leads to its words in the page. */
export function OutlineList({ nodes, terms, listRef, place, onShow, onLeave }: Props) {
  const words = useWords();
  const roving = useRovingFocus(listRef, onLeave);
  useMarkedRows(listRef, place);
  const onKeyDown = (event: KeyboardEvent) => {
    askByKey(event);
    roving.onKeyDown(event);
  };
  return (
    <ol class="outline" aria-label={words.outline} ref={listRef} {...roving} onKeyDown={onKeyDown}>
      {nodes.map((node) => (
        <Line key={keyOf(node)} node={node} terms={terms} onShow={onShow} />
      ))}
    </ol>
  );
}

function keyOf(node: ReviewNode): string {
  return node.type === 'note' ? node.note.id : `${node.type}:${node.span.from}`;
}

interface LineProps extends Pick<Props, 'terms' | 'onShow'> {
  readonly node: ReviewNode;
}

function Line({ node, terms, onShow }: LineProps) {
  if (node.type === 'note') {
    const { note } = node;
    return (
      <li class={`note-item ${note.shown.content.colour}`}>
        <NoteRow note={note} terms={terms} onClick={() => note.span && onShow(note.span)} />
      </li>
    );
  }
  if (node.type === 'passage') {
    return (
      <li class="passage">
        <Passage passage={node} terms={terms} onShow={onShow} />
      </li>
    );
  }
  return (
    <li class={`heading level-${Math.min(node.level, DEEPEST)}`}>
      <h2>
        <button
          type="button"
          class="row"
          {...rowOf(node.span)}
          tabIndex={-1}
          onClick={() => onShow(node.span)}
        >
          <span class="clamped" lang="zh">
            <FoundWords text={node.words} terms={terms} />
          </span>
        </button>
      </h2>
    </li>
  );
}
