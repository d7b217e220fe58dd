import type { OfferedCode } from '../../lib/model/code.ts';

/** Codes as chips in their colours. */
export function CodeChips({ codes }: { readonly codes: readonly OfferedCode[] }) {
  return codes.map(({ id, name, colour }) => (
    <span key={id} class="code-chip">
      <span class={`dot ${colour}`} />
      {name}
    </span>
  ));
}
