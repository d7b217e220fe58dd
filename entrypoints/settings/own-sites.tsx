import type { SectionDeeds } from '../../components/settings/entry-words.ts';
import { type HostChoice, HostList } from '../../components/settings/host-list.tsx';
import { SiteSection } from '../../components/settings/site-section.tsx';
import { SiteStanding } from '../../components/settings/site-standing.tsx';
import { useSettingsWords } from '../../components/words/use-settings-words.ts';
import { isOfficial } from '../../lib/lexicon/sites.ts';
import { isUnderPattern } from '../../lib/model/host.ts';
import type { Site } from '../../lib/model/site.ts';
import { useSettings } from '../review/use-settings.ts';
import { useOpenSites } from './use-open-sites.ts';

/** *://*.example.com/* as people write it. */
const hostOf = (pattern: string) => pattern.replace(/^\*:\/\/(?:\*\.)?|\/\*$/gu, '');

/** The own sites, and the sites that were opened for good or switched off in the popup. */
export function OwnSites({ sites, ...deeds }: SectionDeeds & { readonly sites: readonly Site[] }) {
  const { standing } = useSettingsWords();
  const { patterns, open, close } = useOpenSites();
  const { settings, change } = useSettings();
  const offHosts = settings?.offHosts ?? [];
  const runsOn = (domain: string) =>
    isOfficial(`https://${domain}/`) || patterns.some((pattern) => isUnderPattern(domain, pattern));
  const opened: HostChoice[] = patterns.map((pattern) => ({
    host: hostOf(pattern),
    text: standing.close(hostOf(pattern)),
    act: () => close(pattern),
  }));
  const off: HostChoice[] = offHosts.map((host) => ({
    host,
    text: standing.switchOn(host),
    act: () => void change({ offHosts: offHosts.filter((each) => each !== host) }),
  }));
  return (
    <SiteSection
      entries={sites.map((site) => ({ kind: 'site', site }))}
      standing={({ site }) => (
        <SiteStanding runs={site.domains.every(runsOn)} onOpen={() => open(site.domains)} />
      )}
      {...deeds}
    >
      <HostList title={standing.openHosts} choices={opened} />
      <HostList title={standing.offHosts} choices={off} />
    </SiteSection>
  );
}
