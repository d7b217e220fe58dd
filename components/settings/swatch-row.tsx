import { useId } from 'preact/hooks';
import type { PaletteColour } from '../../lib/model/kind-colours.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import { useColourWords } from '../words/colour-words.ts';
import { useWords } from '../words/words-context.ts';

/** A colour that can be chosen, and how it looks as a CSS colour. */
export type Swatch = readonly [colour: PaletteColour, look: string];

interface Props {
  readonly kind: MarkKind;
  /** Null for the shipped one. */
  readonly chosen: PaletteColour | null;
  readonly swatches: readonly Swatch[];
  onColour(colour: PaletteColour | null): void;
}

/** The colours for one kind, of which one is chosen; its name stands beside them, for those who do not see the colours. */
export function SwatchRow({ kind, chosen, swatches, onColour }: Props) {
  const words = useColourWords();
  const name = useId();
  const swatch = (colour: PaletteColour | null, look: string | null) => {
    const label = colour === null ? words.shipped : words.colours[colour];
    return (
      <input
        key={label}
        type="radio"
        class={colour === null ? `kind-swatch shipped ${kind}` : 'kind-swatch'}
        style={look === null ? {} : { '--swatch': look }}
        name={name}
        checked={colour === chosen}
        aria-label={label}
        title={label}
        onChange={() => onColour(colour)}
      />
    );
  };
  return (
    <fieldset>
      <legend class="unseen">{words.colourOf(useWords().kinds[kind])}</legend>
      {swatch(null, null)}
      {swatches.map(([colour, look]) => swatch(colour, look))}
      <span class="colour-name" aria-hidden="true">
        {chosen === null ? words.shipped : words.colours[chosen]}
      </span>
    </fieldset>
  );
}
