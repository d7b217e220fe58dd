import type { ComponentChildren } from 'preact';
import { useWordsOf } from '../words/use-words-of.ts';
import { useWords } from '../words/words-context.ts';
import { workspaceWords } from '../words/workspace-words.ts';
import { routeHash, workspaceViews } from './workspace-route.ts';

interface Props {
  /** The view that is shown, as the head names it; null for one that it does not lead to. */
  readonly shown: string | null;
  onSettings(): void;
  readonly children: ComponentChildren;
}

/** The workspace around its views: the head with the ways to them, and what is shown. */
export function WorkspaceFrame({ shown, onSettings, children }: Props) {
  const words = useWords();
  const about = useWordsOf(workspaceWords);
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {about.toMain}
      </button>
      <header class="workspace-head">
        <h1 class="workspace-name">{about.title}</h1>
        <nav aria-label={about.views}>
          {workspaceViews.map((view) => (
            <a
              key={view}
              href={routeHash({ view })}
              aria-current={view === shown ? 'page' : undefined}
            >
              {about.view[view]}
            </a>
          ))}
        </nav>
        <button type="button" class="quiet" onClick={onSettings}>
          {words.settings}
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A button and no link, for the fragment of the address names the view. */
function skip(): void {
  document.getElementById('main')?.focus();
}
