import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SettingsButton } from '../../components/settings-button.tsx';
import { SiteFooter } from '../../components/site-footer.tsx';
import type { View } from '../../components/view-tabs.tsx';
import { useWords } from '../../components/words/words-context.ts';
import type { Frame } from '../../lib/messages/sender.ts';
import type { Span } from '../../lib/model/span.ts';
import { readForeign } from '../browser/look-at-tab.ts';
import { tellFrame } from '../browser/page-messages.ts';
import { Later } from './later.tsx';
import { NoticeReview } from './notice-review.tsx';
import { Obstacle, type ObstacleProps } from './obstacle.tsx';
import { isFolderChosen } from './shared-folder/folder-chosen.ts';
import { usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';
import { useSite } from './use-site.ts';
import { useToSettings } from './use-to-settings.ts';
import type { Telling } from './use-told.ts';

interface Props {
  readonly tabId: number;
  readonly telling: Telling;
  /** Whether it stays beside the page, and so goes along with it. */
  readonly isBeside?: boolean;
  /** Opens the review beside the page, where it does not stand there already. */
  onPanel?(): void;
}

/** Brings a passage before the reader's eyes in the page; false where nobody is there any more to do so. */
async function show(frame: Frame, { from, to }: Span): Promise<boolean> {
  return (await tellFrame(frame, { type: 'show', span: { from, to } })) !== null;
}

async function loadFolderLine() {
  if (!(await isFolderChosen())) return null;
  return (await import('./shared-folder/shared-folder-line.tsx')).SharedFolderLine;
}

/** The review of one tab: looks what is there, shows it, and carries out what the person wants. */
export function App({ tabId, telling, isBeside = false, onPanel }: Props) {
  const words = useWords();
  const [about, setAbout] = useState<View>('findings');
  const { settings, change } = useSettings();
  const toSettings = useToSettings();
  const { view, refresh } = usePage(tabId);
  const { site, openForGood, closeAgain } = useSite(tabId, refresh);
  if (view === null || settings === null) return null;
  const host = site?.host ?? null;
  const setOff = async (off: boolean) => {
    const others = settings.offHosts.filter((each) => each !== host);
    await change({ offHosts: off && host !== null ? [...others, host] : others });
    await browser.tabs.reload(tabId);
  };
  const onAlways = () => site && void openForGood(site);
  if (view.type !== 'notice') {
    const others = { tabId, host, refresh, onAlways, onSwitchOn: () => void setOff(false) };
    return (
      <>
        <NoNotice view={view} {...others} />
        <Later load={loadFolderLine} />
        <footer class="site-footer">
          <SettingsButton {...toSettings} />
        </footer>
      </>
    );
  }
  return (
    <>
      <NoticeReview
        notice={view}
        view={about}
        isBeside={isBeside}
        hiddenKinds={settings.hiddenKinds}
        telling={telling}
        onView={setAbout}
        onPanel={onPanel ?? null}
        onHiddenKinds={(hiddenKinds) => void change({ hiddenKinds })}
        onShow={(span) => void show(view.frame, span).then((isShown) => isShown || refresh())}
      />
      <Later load={loadFolderLine} />
      <SiteFooter
        keys={about === 'notes' ? words.aboutNotes.keys : words.keys}
        site={site}
        {...toSettings}
        onAlways={onAlways}
        onStopAlways={() => site && void closeAgain(site)}
        onSwitchOff={() => void setOff(true)}
      />
    </>
  );
}

interface NoNoticeProps extends Pick<ObstacleProps, 'view' | 'host' | 'onAlways' | 'onSwitchOn'> {
  readonly tabId: number;
  refresh(): void;
}

/** Why the tab has no notice to show, and the ways to one. */
function NoNotice({ tabId, refresh, ...others }: NoNoticeProps) {
  const { view } = others;
  const onReadAnyway = () => {
    if (view.type !== 'not-notice') return;
    void tellFrame(view.frame, { type: 'read-anyway' }).then(refresh);
  };
  return (
    <Obstacle
      {...others}
      onReadAnyway={onReadAnyway}
      onReadForeign={() => void readForeign(tabId).then(refresh)}
      onRetry={refresh}
    />
  );
}
