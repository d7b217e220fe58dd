import { useEffect, useRef } from 'preact/hooks';

/** Something that a person can do. */
export interface Action {
  readonly text: string;
  act(): void;
}

/** Buttons under a message, the likeliest first, filled and in focus: one press of the Enter key does it. */
export function Actions({ actions }: { readonly actions: readonly Action[] }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="actions">
      {actions.map(({ text, act }, index) => (
        <button
          key={text}
          ref={index === 0 ? first : null}
          type="button"
          class={index === 0 ? 'main' : 'second'}
          onClick={act}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
