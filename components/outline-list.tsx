import type { RefObject } from 'preact';
import type { Span } from '../lib/model/span.ts';
import type { OutlineNode } from '../lib/review/outline.ts';
import { FoundWords } from './found-words.tsx';
import { Passage } from './passage.tsx';
import { type Place, rowOf, useMarkedRows } from './use-marked-rows.ts';
import { useRovingFocus } from './use-roving-focus.ts';
import { useWords } from './words/words-context.ts';

interface Props {
  readonly nodes: readonly OutlineNode[];
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
  return (
    <ol class="outline" aria-label={words.outline} ref={listRef} {...roving}>
      {nodes.map((node) =>
        node.type === 'heading' ? (
          <li
            key={`heading:${node.span.from}`}
            class={`heading level-${Math.min(node.level, DEEPEST)}`}
          >
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
        ) : (
          <li key={`passage:${node.span.from}`} class="passage">
            <Passage passage={node} terms={terms} onShow={onShow} />
          </li>
        ),
      )}
    </ol>
  );
}
