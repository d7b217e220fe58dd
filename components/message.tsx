import type { ComponentChildren } from 'preact';
import type { Message as MessageWords } from './words/words.ts';

interface Props {
  readonly words: MessageWords;
  /** What the person can do, as buttons. */
  readonly children?: ComponentChildren;
}

/** What a person is told where there is nothing to list, and what they can do. */
export function Message({ words, children }: Props) {
  return (
    <div class="message" role="status">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {children}
    </div>
  );
}
