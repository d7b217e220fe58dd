import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hostOf, hostPattern } from '../../lib/model/host.ts';
import { patternsThatOpen, type Standing, standingOf } from '../browser/site-standing.ts';

/** The site of a tab, and how it stands to Piyue. */
export interface Site {
  readonly host: string;
  readonly standing: Standing;
}

async function siteOfTab(tabId: number): Promise<Site | null> {
  const host = hostOf((await browser.tabs.get(tabId)).url);
  return host === null ? null : { host, standing: await standingOf(host) };
}

/** The site of the tab (null where it has none or the browser does not tell), and how to open it for good and to close it again. */
export function useSite(tabId: number, onChange: () => void) {
  const [site, setSite] = useState<Site | null>(null);
  // A site closed here is told no more, and stays where it can be opened again until the browser tells another.
  const isClosedHere = useRef(false);
  useEffect(() => {
    let looks = 0;
    isClosedHere.current = false;
    const look = () => {
      looks += 1;
      const mine = looks;
      const tell = (found: Site | null) => {
        if (mine !== looks || (found === null && isClosedHere.current)) return;
        isClosedHere.current = false;
        setSite(found);
      };
      void siteOfTab(tabId).then(tell, () => tell(null));
    };
    // A tab may go to another site while it is watched: its new one is to be switched off, not the one it came from.
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status !== undefined) look();
    };
    look();
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      looks = 0;
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tabId]);
  // Without the permission the browser may tell the address no more: the host that was shown stays.
  const judgeAgain = async ({ host }: Site) => setSite({ host, standing: await standingOf(host) });
  // The browser asks the person at once after the click and at no other time: nothing may be awaited before.
  const openForGood = async (of: Site) => {
    await browser.permissions.request({ origins: [hostPattern(of.host)] }).catch(reportError);
    await judgeAgain(of);
    onChange();
  };
  const closeAgain = async (of: Site) => {
    const origins = await patternsThatOpen(of.host);
    isClosedHere.current = true;
    await browser.permissions.remove({ origins }).catch(reportError);
    await judgeAgain(of);
  };
  return { site, openForGood, closeAgain };
}
