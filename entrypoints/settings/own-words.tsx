import type { SectionDeeds } from '../../components/settings/entry-words.ts';
import { nameOf } from '../../components/settings/entry-words.ts';
import { UnitSection } from '../../components/settings/unit-section.tsx';
import type { WordEntry } from '../../components/settings/word-form.tsx';
import { WordSection } from '../../components/settings/word-section.tsx';
import { useSettingsWords } from '../../components/words/use-settings-words.ts';
import { putEntry, withoutEntry } from '../../lib/exchange/own-model/change-own-model.ts';
import { saidLists, type WordList, wordsIn } from '../../lib/exchange/own-model/own-words.ts';
import type { OwnModel } from '../../lib/model/own-model.ts';
import { selectorFault } from './check-selectors.ts';
import { OwnSites } from './own-sites.tsx';
import { shippedFault } from './shipped-fault.ts';

const BODIES = ['bodies'] as const;

interface Props {
  readonly model: OwnModel;
  onChange(model: OwnModel, told: string): Promise<void>;
}

const entriesOf = (model: OwnModel, lists: readonly WordList[]): WordEntry[] =>
  lists.flatMap((list) =>
    wordsIn(model, list).map((word) => ({ kind: 'word' as const, list, word })),
  );

/** All that the reader added, and how it is changed. */
export function OwnWords({ model, onChange }: Props) {
  const { told } = useSettingsWords();
  const deeds: SectionDeeds = {
    async onSave(entry, before) {
      const fault = selectorFault(entry) ?? shippedFault(entry);
      if (fault !== null) return fault;
      const put = putEntry(model, entry, before);
      if ('fault' in put) return put.fault;
      await onChange(put.model, (before === null ? told.added : told.changed)(nameOf(entry)));
      return null;
    },
    onRemove: (entry) => void onChange(withoutEntry(model, entry), told.removed(nameOf(entry))),
  };
  return (
    <>
      <WordSection
        section="words"
        entries={entriesOf(model, saidLists)}
        lists={saidLists}
        {...deeds}
      />
      <UnitSection entries={model.units.map((unit) => ({ kind: 'unit', ...unit }))} {...deeds} />
      <WordSection section="bodies" entries={entriesOf(model, BODIES)} lists={BODIES} {...deeds} />
      <OwnSites sites={model.sites} {...deeds} />
    </>
  );
}
