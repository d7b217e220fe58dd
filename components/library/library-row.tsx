import type { ComponentChildren } from 'preact';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { ListedNotice } from '../../lib/review/library/listed-notice.ts';
import { FoundWords } from '../found-words.tsx';
import { libraryWords } from '../words/library-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';
import { routeHash } from '../workspace/workspace-route.ts';

interface Props {
  readonly notice: ListedNotice;
  /** What was looked for, as `searchTerms` writes words. */
  readonly terms: readonly string[];
  readonly tabIndex: 0 | -1;
  readonly isSelected: boolean;
  onSelect(isSelected: boolean): void;
  /** Where what was looked for stands. */
  readonly children: ComponentChildren;
}

/** A notice in the library: what it is, how much was found in it and written on it. */
export function LibraryRow({ notice, terms, tabIndex, isSelected, onSelect, children }: Props) {
  const words = useWordsOf(libraryWords);
  const { id, title, issuers, docNumber, date, genre, tags } = notice;
  return (
    <div class="library-row">
      <input
        type="checkbox"
        checked={isSelected}
        tabIndex={tabIndex}
        aria-label={words.select(title)}
        onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
      />
      <div>
        <a
          class="library-title"
          lang="zh"
          data-row={true}
          tabIndex={tabIndex}
          href={routeHash({ view: 'notice', id })}
        >
          <FoundWords text={title} terms={terms} />
        </a>
        <p class="library-meta" lang="zh">
          {[issuers.join('、'), docNumber, date, genre].filter(Boolean).map((said, at) => (
            <span key={at}>
              <FoundWords text={said ?? ''} terms={terms} />
            </span>
          ))}
        </p>
        <p class="library-counts">
          <Counts notice={notice} />
          {tags.map((tag) => (
            <span key={tag} class="note-tag">
              {tag}
            </span>
          ))}
        </p>
        {children}
      </div>
    </div>
  );
}

/** How much was found of each kind, how much was written, and how far it was checked. */
function Counts({ notice }: { readonly notice: ListedNotice }) {
  const words = useWordsOf(libraryWords);
  const { kinds } = useWords();
  const { counts, findings, notes, conflicts, drafts, verdicts } = notice;
  const found = Object.entries(counts ?? {}) as [MarkKind, number][];
  return (
    <>
      {counts === null && <span class="unread">{words.unread}</span>}
      {found
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => (
          <span key={kind}>
            <span class={`as-lit ${kind}`}>{kinds[kind]}</span> {count}
          </span>
        ))}
      {notes > 0 && <b>{words.notes(notes)}</b>}
      {conflicts > 0 && <b class="tag">{words.conflicts(conflicts)}</b>}
      {drafts > 0 && <b class="tag">{words.drafts(drafts)}</b>}
      {verdicts > 0 && <span>{words.judged(verdicts, Math.max(findings ?? 0, verdicts))}</span>}
    </>
  );
}
