import * as z from 'zod';
import type { MarkKind } from './mark.ts';

/** The colours that a kind may be drawn in, after Okabe and Ito's set for colour-blind readers ("Color Universal Design", 2008). */
export const paletteColours = [
  'orange',
  'sky',
  'green',
  'yellow',
  'blue',
  'vermilion',
  'purple',
  'grey',
] as const;
export const paletteColourSchema = z.enum(paletteColours);
export type PaletteColour = z.infer<typeof paletteColourSchema>;

const chosen = paletteColourSchema.optional();

/** The colours that a person chose; a kind that is not there has the look that is shipped. */
export const kindColoursSchema = z.strictObject({
  measure: chosen,
  target: chosen,
  must: chosen,
  prohibit: chosen,
  deadline: chosen,
  body: chosen,
} satisfies Record<MarkKind, typeof chosen>);
export type KindColours = z.infer<typeof kindColoursSchema>;
