import type { MarkKind } from '../lib/model/mark.ts';
import { useWords } from './words/words-context.ts';

interface Props {
  /** In the order in which they stand. */
  readonly counts: readonly { readonly kind: MarkKind; readonly count: number }[];
  readonly hiddenKinds: readonly MarkKind[];
  onToggle(kind: MarkKind): void;
}

/** How many of each kind there are; each is the switch of its kind too, drawn as it is lit on the page. */
export function KindSwitches({ counts, hiddenKinds, onToggle }: Props) {
  const words = useWords();
  return (
    <fieldset class="kind-switches">
      <legend class="unseen">{words.kindSwitches}</legend>
      {counts.map(({ kind, count }) => {
        const isOn = !hiddenKinds.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            aria-pressed={isOn}
            title={words.kindSwitchTip(words.kinds[kind], isOn)}
            onClick={() => onToggle(kind)}
          >
            <span class={`as-lit ${kind}`}>{words.kinds[kind]}</span> <b>{count}</b>
          </button>
        );
      })}
    </fieldset>
  );
}
