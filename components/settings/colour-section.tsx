import type { KindColours, PaletteColour } from '../../lib/model/kind-colours.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import { useColourWords } from '../words/colour-words.ts';
import { useWords } from '../words/words-context.ts';
import { KindPreview } from './kind-preview.tsx';
import { Section } from './section.tsx';
import { type Swatch, SwatchRow } from './swatch-row.tsx';

interface Props {
  /** In the interface's order. */
  readonly kinds: readonly MarkKind[];
  readonly hiddenKinds: readonly MarkKind[];
  readonly colours: KindColours;
  /** The colours that are offered for a kind. */
  swatchesFor(kind: MarkKind): readonly Swatch[];
  onSwitch(kind: MarkKind): void;
  /** Null for the shipped colour. */
  onColour(kind: MarkKind, colour: PaletteColour | null): void;
  /** Gives every kind its shipped colour. */
  onAllShipped(): void;
}

/** Which kinds are lit, and each in which colour. */
export function ColourSection({ kinds, hiddenKinds, colours, ...on }: Props) {
  const words = useColourWords();
  const { kinds: names } = useWords();
  return (
    <Section title={words.title} about={words.about}>
      <KindPreview hiddenKinds={hiddenKinds} />
      <ul class="kind-colours">
        {kinds.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                checked={!hiddenKinds.includes(kind)}
                aria-label={words.light(names[kind])}
                onChange={() => on.onSwitch(kind)}
              />
              <span class={`as-lit ${kind}`}>{names[kind]}</span>
            </label>
            <SwatchRow
              kind={kind}
              chosen={colours[kind] ?? null}
              swatches={on.swatchesFor(kind)}
              onColour={(colour) => on.onColour(kind, colour)}
            />
          </li>
        ))}
      </ul>
      <button type="button" class="second" onClick={on.onAllShipped}>
        {words.allShipped}
      </button>
    </Section>
  );
}
