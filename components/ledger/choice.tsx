interface Props<Value extends string> {
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly value: Value | null;
  onChange(value: Value | null): void;
}

/** A choice of one of several, or of none. */
export function Choice<Value extends string>({
  label,
  none,
  options,
  value,
  onChange,
}: Props<Value>) {
  return (
    <select
      class={value === null ? 'pick' : 'pick chosen'}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(options.find(([each]) => each === currentTarget.value)?.[0] ?? null)
      }
    >
      <option value="">{none}</option>
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
