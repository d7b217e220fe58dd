/** Something that a person can do. */
export interface Action {
  readonly text: string;
  act(): void;
}

/** Buttons under a message, the likeliest first and filled. */
export function Actions({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <div class="actions">
      {actions.map(({ text, act }, index) => (
        <button key={text} type="button" class={index === 0 ? 'main' : 'second'} onClick={act}>
          {text}
        </button>
      ))}
    </div>
  );
}
