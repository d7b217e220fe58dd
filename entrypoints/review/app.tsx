import { browser } from 'wxt/browser';
import { SiteFooter } from '../../components/site-footer.tsx';
import type { Frame } from '../../lib/messages/sender.ts';
import type { Span } from '../../lib/model/span.ts';
import { readForeign } from '../browser/look-at-tab.ts';
import { tellFrame } from '../browser/page-messages.ts';
import { NoticeReview } from './notice-review.tsx';
import { Obstacle } from './obstacle.tsx';
import { usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';
import { useSite } from './use-site.ts';

/** Brings a passage before the reader's eyes in the page; false where nobody is there any more to do so. */
async function show(frame: Frame, { from, to }: Span): Promise<boolean> {
  return (await tellFrame(frame, { type: 'show', span: { from, to } })) !== null;
}

/** The popup for one tab: looks what is there, shows it, and carries out what the person wants. */
export function App({ tabId }: { readonly tabId: number }) {
  const { settings, change } = useSettings();
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
    return (
      <Obstacle
        view={view}
        host={host}
        onReadAnyway={() => {
          if (view.type !== 'not-notice') return;
          void tellFrame(view.frame, { type: 'read-anyway' }).then(refresh);
        }}
        onReadForeign={() => void readForeign(tabId).then(refresh)}
        onAlways={onAlways}
        onSwitchOn={() => void setOff(false)}
        onRetry={refresh}
      />
    );
  }
  return (
    <>
      <NoticeReview
        frame={view.frame}
        reading={view.reading}
        anyway={view.anyway}
        hiddenKinds={settings.hiddenKinds}
        onHiddenKinds={(hiddenKinds) => void change({ hiddenKinds })}
        onShow={(span) => void show(view.frame, span).then((isShown) => isShown || refresh())}
      />
      {site && (
        <SiteFooter
          {...site}
          onAlways={onAlways}
          onStopAlways={() => void closeAgain(site)}
          onSwitchOff={() => void setOff(true)}
        />
      )}
    </>
  );
}
