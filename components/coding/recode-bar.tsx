import { useState } from 'preact/hooks';
import type { ShownCode } from '../codes/code-deeds.ts';
import { useCodingWords } from '../words/use-coding-words.ts';

interface Props {
  /** How many segments there are, and how many of them are chosen. */
  readonly count: number;
  readonly chosen: number;
  /** The code whose segments are shown; null where those of all are. */
  readonly code: ShownCode | null;
  readonly codes: readonly ShownCode[];
  onAll(): void;
  /** Puts a code in the place of another in all chosen segments; null for none. */
  onRecode(from: string | null, to: string | null): void;
}

/** What can be done with the chosen segments at once: moved to another code (which splits one), given one more, or rid of one. */
export function RecodeBar({ count, chosen, code, codes, onAll, onRecode }: Props) {
  const about = useCodingWords();
  const [target, setTarget] = useState('');
  const others = codes.filter(({ id }) => id !== code?.id);
  const to = others.some(({ id }) => id === target) ? target : (others[0]?.id ?? null);
  return (
    <div class="recode-bar">
      <span role="status">
        {about.segments(count)}
        {chosen > 0 && ` · ${about.chosen(chosen)}`}
      </span>
      <button type="button" class="quiet" disabled={count === 0} onClick={onAll}>
        {about.chooseAll}
      </button>
      {chosen > 0 && to !== null && (
        <>
          {code !== null && (
            <button type="button" onClick={() => onRecode(code.id, to)}>
              {about.move(code.code.name)}
            </button>
          )}
          <button type="button" onClick={() => onRecode(null, to)}>
            {about.add}
          </button>
          <select
            value={to}
            aria-label={about.target}
            onChange={({ currentTarget }) => setTarget(currentTarget.value)}
          >
            {others.map(({ id, code: { name } }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      {chosen > 0 && code !== null && (
        <button type="button" onClick={() => onRecode(code.id, null)}>
          {about.takeOff(code.code.name)}
        </button>
      )}
    </div>
  );
}
