import type { WordList } from '../../lib/exchange/own-model/own-words.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';
import { EntryList } from './entry-list.tsx';
import type { SectionDeeds } from './entry-words.ts';
import { Section } from './section.tsx';
import { type WordEntry, WordForm } from './word-form.tsx';

interface WordsProps extends SectionDeeds {
  /** Which of the sections of words it is. */
  readonly section: 'words' | 'bodies';
  readonly entries: readonly WordEntry[];
  readonly lists: readonly [WordList, ...WordList[]];
}

/** Own words, list by list; those without a word are not shown. */
export function WordSection({ section, entries, lists, onSave, onRemove }: WordsProps) {
  const words = useSettingsWords();
  const { title, about, none } = words[section];
  const form = (before: WordEntry | null, onClose: (() => void) | null) => (
    <WordForm before={before} lists={lists} onSave={onSave} onClose={onClose} />
  );
  return (
    <Section title={title} about={about}>
      {entries.length === 0 && <p class="none">{none}</p>}
      {lists
        .map((list) => ({ list, own: entries.filter((entry) => entry.list === list) }))
        .filter(({ own }) => own.length > 0)
        .map(({ list, own }) => (
          <div key={list} class="group">
            {lists.length > 1 && <h3>{words.lists[list].name}</h3>}
            <EntryList<WordEntry>
              entries={own}
              label={words.lists[list].name}
              about={() => null}
              form={form}
              onRemove={onRemove}
            />
          </div>
        ))}
      {form(null, null)}
    </Section>
  );
}
