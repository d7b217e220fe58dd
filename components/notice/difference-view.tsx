import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DifferenceRow, TextDifference } from '../../lib/review/text-difference.ts';
import { noticeWords } from '../words/notice-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';

interface Props {
  readonly difference: TextDifference;
  onLeave(): void;
}

/** Of a run of paragraphs that are the same, so many are shown at each end. */
const AROUND = 1;

/** Whether a key is meant for a field in which something is typed, or for the browser. */
function isNotOurs({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyped = target instanceof Element && target.matches('input, textarea, select');
  return isTyped || ctrlKey || metaKey || altKey;
}

/** What became of a text, with the ways from one difference to the next: the keys N and P, and buttons. Escape leaves. */
export function DifferenceView({ difference, onLeave }: Props) {
  const words = useWordsOf(noticeWords);
  const { rows, changed, added, removed } = difference;
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const count = changed + added + removed;
  const step = (by: number) => setAt((before) => (before < 0 ? 0 : (before + by + count) % count));
  useLayoutEffect(() => {
    const row = list.current?.querySelectorAll<HTMLElement>('[data-difference]')[at];
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [at]);
  useLayoutEffect(() => {
    const deeds: Readonly<Record<string, () => void>> = {
      n: () => step(1),
      p: () => step(-1),
      escape: onLeave,
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isNotOurs(event)) deeds[event.key.toLowerCase()]?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [count]);
  return (
    <section class="text-difference" aria-label={words.difference}>
      <div class="difference-bar">
        <p role="status">{words.counts(changed, added, removed)}</p>
        <button type="button" class="second" onClick={() => step(-1)}>
          {words.previous}
        </button>
        <button type="button" class="second" onClick={() => step(1)}>
          {words.next}
        </button>
        <span class="notice-keys">{words.compareKeys}</span>
      </div>
      <div class="kept-text" lang="zh" ref={list}>
        {rows.map((row, index) => (
          <Row key={`${index}`} row={row} />
        ))}
      </div>
    </section>
  );
}

function Row({ row }: { readonly row: DifferenceRow }) {
  if (row.type === 'same') return <Same lines={row.lines} />;
  return (
    <p class={`difference ${row.type}`} data-difference={true} tabIndex={-1}>
      {row.parts.map(({ text, state }, at) => {
        const key = `${at}`;
        if (state === 'gone') return <del key={key}>{text}</del>;
        return state === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}

/** Paragraphs that are the same: those next to a difference, and how many stand between them. */
function Same({ lines }: { readonly lines: readonly string[] }) {
  const words = useWordsOf(noticeWords);
  if (lines.length <= 2 * AROUND + 1) {
    return lines.map((line, at) => <p key={`${at}`}>{line}</p>);
  }
  return (
    <>
      <p>{lines[0]}</p>
      <p class="unchanged">{words.unchanged(lines.length - 2 * AROUND)}</p>
      <p>{lines.at(-1)}</p>
    </>
  );
}
