import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { domainPattern } from '../../lib/model/host.ts';
import { alwaysPatterns } from '../browser/site-standing.ts';

/** The sites, besides the official ones, on which Piyue runs by itself, as match patterns; how to open domains and how to close what is open. */
export function useOpenSites() {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => void alwaysPatterns().then(setPatterns, reportError);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return {
    patterns,
    // The browser asks the person at once after the click and at no other time: nothing may be awaited before.
    open: (domains: readonly string[]) =>
      void browser.permissions.request({ origins: domains.map(domainPattern) }).catch(reportError),
    close: (pattern: string) =>
      void browser.permissions.remove({ origins: [pattern] }).catch(reportError),
  };
}
