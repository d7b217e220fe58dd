import { useId } from 'preact/hooks';
import type { FieldName } from '../words/settings-words.ts';
import { useSettingsWords } from '../words/use-settings-words.ts';

interface Props<Value extends string> {
  readonly name: FieldName;
  readonly value: Value;
  /** What can be chosen, each with what it is called. */
  readonly options: readonly (readonly [value: Value, name: string])[];
  onChoice(value: Value): void;
}

/** A field in which one of several is chosen. */
export function Choice<Value extends string>({ name, value, options, onChoice }: Props<Value>) {
  const words = useSettingsWords();
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find(([each]) => each === chosen);
    if (option !== undefined) onChoice(option[0]);
  };
  return (
    <div class={`field ${name}`}>
      <label for={id}>{words.fields[name]}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
