import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/exchange/own-model/change-own-model.ts';
import type { UnitSort } from '../../lib/model/unit.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';
import { Choice } from './choice.tsx';
import { EntryForm } from './entry-form.tsx';
import { type EntryFormProps, faultIn } from './entry-words.ts';
import { Field } from './field.tsx';
import { useEntryForm } from './use-entry-form.ts';

export type UnitEntry = Extract<Entry, { kind: 'unit' }>;

/** The sorts of units, those that people miss most first. */
const SORTS: readonly UnitSort[] = [
  'thing',
  'measure',
  'money',
  'time',
  'share',
  'points',
  'age',
  'noun',
];

/** Adds or changes a unit. */
export function UnitForm(props: EntryFormProps<UnitEntry>) {
  const words = useSettingsWords();
  const { before, onClose } = props;
  const [unit, setUnit] = useState(before?.unit ?? '');
  const [sort, setSort] = useState<UnitSort>(before?.sort ?? 'thing');
  const [means, setMeans] = useState(before?.means ?? '');
  const { fault, firstRef, onSubmit } = useEntryForm(props, {
    fill: () => ({
      kind: 'unit',
      unit: unit.trim(),
      sort,
      ...(means.trim() !== '' && { means: means.trim() }),
    }),
    clear: () => {
      setUnit('');
      setMeans('');
    },
  });
  return (
    <EntryForm isNew={before === null} onSubmit={onSubmit} onClose={onClose}>
      <Field
        name="unit"
        value={unit}
        error={faultIn(fault, 'unit', words)}
        example="梯次"
        inputRef={firstRef}
        onInput={setUnit}
      />
      <Choice
        name="sort"
        value={sort}
        options={SORTS.map((each) => [each, words.sorts[each]])}
        onChoice={(chosen) => setSort(chosen)}
      />
      <Field
        name="means"
        value={means}
        error={faultIn(fault, 'means', words)}
        isOptional={true}
        onInput={setMeans}
      />
    </EntryForm>
  );
}
