import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../lib/model/span.ts';
import { noticeWords } from '../words/notice-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { selectedSpan } from './selected-span.ts';

interface Props {
  readonly articleRef: RefObject<HTMLElement | null>;
  readonly text: string;
  /** Whether the words of a note that is there already are to be selected. */
  readonly isPlacing: boolean;
  onWrite(span: Span): void;
  onPut(span: Span): void;
}

interface Selected {
  readonly span: Span;
  readonly top: number;
  readonly left: number;
}

/** So far below the words the bar stands, and so wide it may be. */
const BELOW = 8;
const WIDEST = 160;

function look(article: HTMLElement | null, text: string): Selected | null {
  const span = selectedSpan(article, text);
  const box = span && getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (!span || !box) return null;
  const left = Math.max(BELOW, Math.min(box.left, innerWidth - WIDEST));
  return { span, top: Math.min(box.bottom + BELOW, innerHeight - 48), left };
}

/** What can be done with the words that are selected in the text, under them. */
export function SelectionBar({ articleRef, text, isPlacing, onWrite, onPut }: Props) {
  const words = useWordsOf(noticeWords);
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const onChange = () => setSelected(look(articleRef.current, text));
    document.addEventListener('selectionchange', onChange);
    addEventListener('scroll', onChange, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', onChange);
      removeEventListener('scroll', onChange);
    };
  }, [text]);
  if (selected === null) return null;
  const act = (deed: (span: Span) => void) => {
    deed(selected.span);
    getSelection()?.removeAllRanges();
  };
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={words.selection}
      style={{ top: `${selected.top}px`, left: `${selected.left}px` }}
    >
      {isPlacing ? (
        <button type="button" class="main" onMouseDown={keep} onClick={() => act(onPut)}>
          {words.putHere}
        </button>
      ) : (
        <button type="button" class="main" onMouseDown={keep} onClick={() => act(onWrite)}>
          {words.write}
        </button>
      )}
    </div>
  );
}

/** The words stay selected while the button is pressed. */
function keep(event: MouseEvent): void {
  event.preventDefault();
}
