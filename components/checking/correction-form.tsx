import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { Correction } from '../../lib/model/verdict.ts';
import { useSay } from '../say-context.ts';
import { judgingWords } from '../words/judging-words.ts';
import { useWordsOf } from '../words/use-words-of.ts';
import {
  asTyped,
  type CorrectionField,
  differences,
  FIELD_TYPES,
  FIELDS_OF,
  NEEDED,
} from './correction-fields.ts';

interface Props {
  readonly kind: MarkKind;
  /** What was read. */
  readonly read: Correction;
  /** What the reader said instead, so far. */
  readonly before: Correction | undefined;
  onSave(correction: Correction): void;
  onCancel(): void;
}

/** A form with all that can be corrected of a finding. Enter saves, Escape gives up. */
export function CorrectionForm({ kind, read, before, onSave, onCancel }: Props) {
  const words = useWordsOf(judgingWords);
  const now = { ...read, ...before };
  const fields = FIELDS_OF[kind];
  const [typed, setTyped] = useState(
    () => Object.fromEntries(fields.map((field) => [field, asTyped(now[field])])) as Typed,
  );
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const isRange = typed.comparator === 'range';
  const shown = fields.filter((field) => field !== 'value2' || isRange);
  const said = Object.fromEntries(shown.map((field) => [field, typed[field] ?? '']));
  return (
    <form
      ref={form}
      class="correction-form"
      aria-label={words.correct}
      onKeyDown={(event) => onKeyDown(event, onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(differences(said, read));
      }}
    >
      {shown.map((field) => (
        <Field
          key={field}
          field={field}
          value={typed[field] ?? ''}
          onValue={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      <div class="judging">
        <button type="submit" class="main">
          {words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

type Typed = Partial<Record<CorrectionField, string>>;

/** What is typed here is no key of the page around it. */
function onKeyDown(event: KeyboardEvent, cancel: () => void): void {
  event.stopPropagation();
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  cancel();
}

interface FieldProps {
  readonly field: CorrectionField;
  readonly value: string;
  onValue(value: string): void;
}

function Field({ field, value, onValue }: FieldProps) {
  const words = useWordsOf(judgingWords);
  const say = useSay();
  const type = FIELD_TYPES[field];
  const name = <span>{words.fields[field]}</span>;
  if (typeof type !== 'string') {
    return (
      <label>
        {name}
        <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          {type.map(([each, key]) => (
            <option key={each} value={each}>
              {say(key)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label>
      {name}
      <input
        // All three are told alike; Preact's types part them.
        type={type as 'text'}
        step={type === 'number' ? 'any' : undefined}
        required={NEEDED.has(field)}
        value={value}
        autocomplete="off"
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}
