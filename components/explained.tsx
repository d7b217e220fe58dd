import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { type Explainable, WhyContext } from './why-context.ts';
import { useWords } from './words/words-context.ts';

interface Props {
  readonly about: Explainable;
  /** The row of what is explained. */
  readonly children: ComponentChildren;
}

/** For the list of the rows: the key ? on a row asks why it is there. */
export function askByKey({ key, target }: KeyboardEvent): void {
  if (key !== '?' || !(target instanceof HTMLElement)) return;
  target.parentElement?.querySelector<HTMLElement>('.ask-why')?.click();
}

/** A row, and on demand the sentence that says why it is there: by the sign at its end, or by the key ? on the row. */
export function Explained({ about, children }: Props) {
  const words = useWords();
  const ask = useContext(WhyContext);
  const [why, setWhy] = useState<string | null>(null);
  if (ask === null) return children;
  const toggle = async () => setWhy(why === null ? (await ask(about)) || words.whyByPlace : null);
  return (
    <div class="explained">
      {children}
      <button
        type="button"
        class="ask-why"
        tabIndex={-1}
        aria-label={words.why}
        title={words.why}
        aria-expanded={why !== null}
        onClick={() => void toggle()}
      >
        ?
      </button>
      {why !== null && (
        <p class="why" role="status">
          {why}
        </p>
      )}
    </div>
  );
}
