import type { ComponentChildren, RefObject } from 'preact';
import type { Span } from '../../lib/model/span.ts';
import { surroundings } from '../../lib/text/surroundings.ts';
import type { CardFinding } from '../notice/mark-card.tsx';
import { checkingWords } from '../words/checking-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';
import { routeHash } from '../workspace/workspace-route.ts';

interface Props {
  readonly finding: CardFinding;
  /** Title and id of its notice, and the notice's text. */
  readonly title: string;
  readonly id: string;
  readonly text: string;
  /** The sentence in which it stands. */
  readonly sentence: Span;
  readonly rootRef: RefObject<HTMLElement | null>;
  /** What can be done with it. */
  readonly children: ComponentChildren;
}

/** So much of the text is shown on each side of the sentence. */
const ROOM = 120;

/** A finding that is asked about: in its sentence, with what was read and why. */
export function AskedFinding({ finding, title, id, text, sentence, rootRef, children }: Props) {
  const words = useWordsOf(checkingWords);
  const { kindOfOne } = useWords();
  const { kind, span, rows } = finding;
  const whole = { from: Math.min(sentence.from, span.from), to: Math.max(sentence.to, span.to) };
  const around = surroundings(text, whole, ROOM);
  const [head, ...others] = rows;
  return (
    <section ref={rootRef} class="asked finding-card" aria-label={words.finding} tabIndex={-1}>
      <p class="asked-from">
        <a href={routeHash({ view: 'notice', id, span })} lang="zh">
          {title}
        </a>
      </p>
      <blockquote lang="zh">
        <span class="around">{around.before}</span>
        {text.slice(whole.from, span.from)}
        <mark>{text.slice(span.from, span.to)}</mark>
        {text.slice(span.to, whole.to)}
        <span class="around">{around.after}</span>
      </blockquote>
      <p class="card-head">
        <span class={`as-lit ${kind}`}>{kindOfOne[kind]}</span> <span lang="zh">{head?.text}</span>
      </p>
      <dl>
        {others.map(({ label, text: told }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
