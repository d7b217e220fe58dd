import { useEffect, useRef } from 'preact/hooks';
import type { TaskState } from '../../lib/model/follow-up.ts';

interface Props {
  readonly label: string;
  readonly state: TaskState | null;
  readonly names: Readonly<Record<TaskState, string>>;
  readonly unsaid: string;
  onSave(state: TaskState | null): void;
  /** It is closed; by a key, unless the focus has gone elsewhere. */
  onDone(isByKey: boolean): void;
}

/** Chooses in a cell how far a task has come; the list is open at once. Escape leaves it as it was. */
export function StateEditor({ label, state, names, unsaid, onSave, onDone }: Props) {
  const states = Object.keys(names) as TaskState[];
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    select.current?.focus();
    try {
      select.current?.showPicker();
    } catch {
      // Without a picker the list opens by its own keys.
    }
  }, []);
  return (
    <select
      ref={select}
      class="cell-editor"
      aria-label={label}
      value={state ?? ''}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' || event.key === 'Enter') onDone(true);
      }}
      onChange={({ currentTarget }) => {
        onSave(states.find((each) => each === currentTarget.value) ?? null);
        onDone(true);
      }}
      onBlur={() => onDone(false)}
    >
      <option value="">{unsaid}</option>
      {states.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </select>
  );
}
