import type { ComponentChildren, RefObject } from 'preact';
import type { Span } from '../../lib/model/span.ts';
import type { LitLine } from '../../lib/review/lit-lines.ts';
import { useRovingFocus } from '../use-roving-focus.ts';
import { noticeWords } from '../words/notice-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { LitPart } from './lit-part.tsx';
import { useMargin } from './use-margin.ts';

interface Props {
  /** Id of the notice. */
  readonly id: string;
  readonly text: string;
  readonly lines: readonly LitLine[];
  readonly articleRef: RefObject<HTMLElement | null>;
  /** What stands beside a line, or under it where there is no room; null for nothing. */
  beside(line: LitLine): ComponentChildren;
  onPick(place: Span): void;
}

const nothing = () => {};

/** The kept text of a document, a line a paragraph, with all that is lit in it. Arrow keys go from mark to mark. */
export function KeptText({ id, text, lines, articleRef, beside, onPick }: Props) {
  const words = useWordsOf(noticeWords);
  const roving = useRovingFocus(articleRef, nothing);
  useMargin(articleRef);
  return (
    <article class="kept-text" lang="zh" aria-label={words.text} ref={articleRef} {...roving}>
      {lines.map((line) => (
        <div key={line.from} class="line">
          <p>
            {line.parts.map((part) => (
              <LitPart
                key={part.from}
                id={id}
                part={part}
                words={text.slice(part.from, part.to)}
                onPick={onPick}
              />
            ))}
          </p>
          {beside(line)}
        </div>
      ))}
    </article>
  );
}
