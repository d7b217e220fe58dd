import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/exchange/own-model/change-own-model.ts';
import type { WordList } from '../../lib/exchange/own-model/own-words.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';
import { Choice } from './choice.tsx';
import { EntryForm } from './entry-form.tsx';
import { type EntryFormProps, faultIn } from './entry-words.ts';
import { Field } from './field.tsx';
import { useEntryForm } from './use-entry-form.ts';

export type WordEntry = Extract<Entry, { kind: 'word' }>;

/** Lists to one of which a word belongs, the likeliest first. */
interface Props extends EntryFormProps<WordEntry> {
  readonly lists: readonly [WordList, ...WordList[]];
}

/** Adds or changes a word; what it is used for is asked only where there is a choice. */
export function WordForm({ lists, ...props }: Props) {
  const words = useSettingsWords();
  const { before, onClose } = props;
  const [word, setWord] = useState(before?.word ?? '');
  const [list, setList] = useState(before?.list ?? lists[0]);
  const { fault, firstRef, onSubmit } = useEntryForm(props, {
    fill: () => ({ kind: 'word', list, word: word.trim() }),
    clear: () => setWord(''),
  });
  return (
    <EntryForm isNew={before === null} onSubmit={onSubmit} onClose={onClose}>
      {lists.length > 1 && (
        <Choice
          name="list"
          value={list}
          options={lists.map((each) => [each, words.lists[each].name])}
          onChoice={(chosen) => setList(chosen)}
        />
      )}
      <Field
        name={lists.length > 1 ? 'word' : 'name'}
        value={word}
        error={faultIn(fault, 'word', words)}
        example={words.lists[list].example}
        inputRef={firstRef}
        onInput={setWord}
      />
    </EntryForm>
  );
}
