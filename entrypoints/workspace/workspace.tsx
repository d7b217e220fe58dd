import { browser } from 'wxt/browser';
import { Actions } from '../../components/actions.tsx';
import { Message } from '../../components/message.tsx';
import { useWordsOf } from '../../components/words/use-words-of.ts';
import { useWords } from '../../components/words/words-context.ts';
import { workspaceWords } from '../../components/words/workspace-words.ts';
import { WorkspaceFrame } from '../../components/workspace/workspace-frame.tsx';
import type { WorkspaceRoute } from '../../components/workspace/workspace-route.ts';
import { openPage } from '../browser/open-page.ts';
import { useTitle } from '../review/use-title.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { NoticeView } from './notice/notice-view.tsx';
import { useArrival } from './use-arrival.ts';
import { LibraryProvider, useWatchedLibrary } from './use-library.ts';
import { useRoute } from './use-route.ts';
import { views } from './views.ts';

/** The workspace: what is kept of all notices, under the view that the address names. */
export function Workspace() {
  const about = useWordsOf(workspaceWords);
  const route = useRoute();
  const shown = route.view === 'notice' ? null : route.view;
  useTitle(shown === null ? null : `${about.view[shown]} · ${about.title}`);
  useArrival(route);
  return (
    <WorkspaceFrame
      shown={shown}
      onSettings={() => void browser.runtime.openOptionsPage().catch(reportError)}
    >
      <BackupReminder />
      <Shown route={route} />
    </WorkspaceFrame>
  );
}

function Shown({ route }: { readonly route: WorkspaceRoute }) {
  const words = useWords();
  const about = useWordsOf(workspaceWords);
  const state = useWatchedLibrary();
  if (state.type === 'waiting') return <Message words={about.waiting} />;
  if (state.type === 'failed') return <Message words={words.aboutNotes.failures[state.failure]} />;
  if (state.notices.length === 0) return <Nothing />;
  return (
    <LibraryProvider value={state.notices}>
      <View route={route} />
    </LibraryProvider>
  );
}

/** What is said as long as nothing is kept, with the ways to something. */
function Nothing() {
  const about = useWordsOf(workspaceWords);
  return (
    <Message words={about.nothing}>
      <Actions
        actions={[
          { text: about.importBundle, act: () => openPage('/import.html') },
          { text: about.seeExample, act: () => openPage('/welcome.html') },
        ]}
      />
    </Message>
  );
}

function View({ route }: { readonly route: WorkspaceRoute }) {
  if (route.view === 'notice') return <NoticeView key={route.id} id={route.id} span={route.span} />;
  const Chosen = views[route.view];
  return <Chosen />;
}
