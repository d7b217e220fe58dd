import { useEffect, useRef } from 'preact/hooks';

/** A value that can be chosen, in words. */
export interface FacetChoice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly isChosen: boolean;
}

interface Props {
  readonly name: string;
  readonly choices: readonly FacetChoice[];
  onChoose(value: string, isChosen: boolean): void;
}

/** A menu of the values of one facet, each with how many notices it leaves. Closes by Escape and by going elsewhere. */
export function FacetMenu({ name, choices, onChoose }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useClosedFromOutside(details);
  const chosen = choices.filter(({ isChosen }) => isChosen).length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || details.current?.open !== true) return;
    event.preventDefault();
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details class="facet" ref={details} onKeyDown={onKeyDown}>
      <summary>
        {name} {chosen > 0 && <b>{chosen}</b>}
      </summary>
      <fieldset>
        <legend class="unseen">{name}</legend>
        {choices.map(({ value, words, count, isChosen }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={({ currentTarget }) => onChoose(value, currentTarget.checked)}
            />
            <span>{words}</span> <span class="count">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function useClosedFromOutside(details: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const stop = new AbortController();
    const close = ({ target }: Event) => {
      if (details.current !== null && !details.current.contains(target as Node))
        details.current.open = false;
    };
    document.addEventListener('pointerdown', close, { signal: stop.signal });
    document.addEventListener('focusin', close, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
