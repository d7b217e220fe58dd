import { useSettingsWords } from '../words/use-settings-words.ts';
import { EntryList } from './entry-list.tsx';
import type { SectionDeeds } from './entry-words.ts';
import { Section } from './section.tsx';
import { type UnitEntry, UnitForm } from './unit-form.tsx';

/** Own units, with what they count. */
export function UnitSection({
  entries,
  onSave,
  onRemove,
}: SectionDeeds & { readonly entries: readonly UnitEntry[] }) {
  const words = useSettingsWords();
  const { title, about, none } = words.units;
  const aboutOf = ({ sort, means }: UnitEntry) =>
    [words.sorts[sort], ...(means === undefined ? [] : [words.means(means)])].join(' · ');
  return (
    <Section title={title} about={about}>
      {entries.length === 0 && <p class="none">{none}</p>}
      <EntryList<UnitEntry>
        entries={entries}
        label={title}
        about={aboutOf}
        form={(entry, close) => <UnitForm before={entry} onSave={onSave} onClose={close} />}
        onRemove={onRemove}
      />
      <UnitForm before={null} onSave={onSave} onClose={null} />
    </Section>
  );
}
