import type { ComponentChildren } from 'preact';
import { useSettingsWords } from '../words/use-settings-words.ts';
import { EntryList } from './entry-list.tsx';
import type { SectionDeeds } from './entry-words.ts';
import { Section } from './section.tsx';
import { type SiteEntry, SiteForm } from './site-form.tsx';

interface SitesProps extends SectionDeeds {
  readonly entries: readonly SiteEntry[];
  /** How a site stands, and what can be done about it. */
  standing(entry: SiteEntry): ComponentChildren;
  /** What else there is to say of sites, below. */
  readonly children: ComponentChildren;
}

/** Own sites, with their domains and how they stand. */
export function SiteSection({ entries, standing, children, onSave, onRemove }: SitesProps) {
  const { title, about, none } = useSettingsWords().sites;
  return (
    <Section title={title} about={about}>
      {entries.length === 0 && <p class="none">{none}</p>}
      <EntryList<SiteEntry>
        entries={entries}
        label={title}
        about={(entry) => (
          <>
            {entry.site.domains.join('、')} {standing(entry)}
          </>
        )}
        form={(entry, close) => <SiteForm before={entry} onSave={onSave} onClose={close} />}
        onRemove={onRemove}
      />
      <SiteForm before={null} onSave={onSave} onClose={null} />
      {children}
    </Section>
  );
}
