import { ColourSection } from '../../components/settings/colour-section.tsx';
import type { Swatch } from '../../components/settings/swatch-row.tsx';
import {
  type KindColours,
  type PaletteColour,
  paletteColours,
} from '../../lib/model/kind-colours.ts';
import { type MarkKind, markKinds } from '../../lib/model/mark.ts';
import { withKindSwitched } from '../../lib/model/settings.ts';
import { swatchOf } from '../../lib/review/kind-looks.ts';
import { useSettings } from '../review/use-settings.ts';

const swatchesFor = (kind: MarkKind) =>
  paletteColours.map((colour): Swatch => [colour, swatchOf(kind, colour)]);

function withColour(
  colours: KindColours,
  kind: MarkKind,
  colour: PaletteColour | null,
): KindColours {
  const { [kind]: _, ...others } = colours;
  return colour === null ? others : { ...others, [kind]: colour };
}

/** Which kinds are lit and in which colours; open pages follow at once (entrypoints/background/dress-pages.ts). */
export function OwnColours() {
  const { settings, change } = useSettings();
  if (settings === null) return null;
  const { hiddenKinds, kindColours } = settings;
  return (
    <ColourSection
      kinds={markKinds}
      hiddenKinds={hiddenKinds}
      colours={kindColours}
      swatchesFor={swatchesFor}
      onSwitch={(kind) =>
        void change({ hiddenKinds: withKindSwitched(hiddenKinds, kind) }).catch(reportError)
      }
      onColour={(kind, colour) =>
        void change({ kindColours: withColour(kindColours, kind, colour) }).catch(reportError)
      }
      onAllShipped={() => void change({ kindColours: {} }).catch(reportError)}
    />
  );
}
