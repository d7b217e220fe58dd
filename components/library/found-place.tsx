import type { Span } from '../../lib/model/span.ts';
import { FoundWords } from '../found-words.tsx';
import { routeHash } from '../workspace/workspace-route.ts';

interface Props {
  /** What holds the words: the text, a note, or a finding of some kind. */
  readonly label: string;
  readonly words: string;
  readonly terms: readonly string[];
  readonly notice: string;
  /** Where it leads to in the notice's text (UTF-16); null where that is not known. */
  readonly span: Span | null;
  readonly tabIndex: 0 | -1;
}

/** A place in a notice where something was found, which leads there. */
export function FoundPlaceLine({ label, words, terms, notice, span, tabIndex }: Props) {
  return (
    <li>
      <a
        tabIndex={tabIndex}
        href={routeHash({ view: 'notice', id: notice, span: span ?? undefined })}
      >
        <span class="found-in">{label}</span>{' '}
        <span class="clamped" lang="zh">
          <FoundWords text={words} terms={terms} />
        </span>
      </a>
    </li>
  );
}
