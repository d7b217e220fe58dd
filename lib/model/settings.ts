import * as z from 'zod';
import { kindColoursSchema } from './kind-colours.ts';
import { type MarkKind, markKindSchema, markKinds } from './mark.ts';

/** The languages in which the interface can be had (BCP 47). */
export const faceLanguages = ['zh-CN', 'zh-TW', 'en'] as const;
export type FaceLanguage = (typeof faceLanguages)[number];

/** What a person has chosen, the same in all tabs (on which further sites Piyue runs is kept by the browser, as permissions). Every member has a default, so that settings of an older version stay valid. */
export const settingsSchema = z.strictObject({
  /** Kinds that are not lit. What is hidden is kept, not what is shown, so that a kind that a later version brings is seen. */
  hiddenKinds: z.array(markKindSchema).default([]),
  /** In which colours kinds are drawn, where others than the shipped ones were chosen. */
  kindColours: kindColoursSchema.default({}),
  /** Host names on which it does not run. */
  offHosts: z.array(z.string().min(1)).default([]),
  /** Language of pages and cards; null for the browser's own. */
  language: z.enum(faceLanguages).nullable().default(null),
  /** When the notebook was last saved as a file: milliseconds since 1970; null for never. */
  lastBackup: z.int().nonnegative().nullable().default(null),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of somebody who has chosen nothing yet. */
export const defaultSettings: Settings = settingsSchema.parse({});

/** The kinds that are to be lit, in the interface's order. */
export function litKinds({ hiddenKinds }: Settings): MarkKind[] {
  return markKinds.filter((kind) => !hiddenKinds.includes(kind));
}

/** The hidden kinds once a kind was switched off or, where it was off, on again; in the interface's order. */
export function withKindSwitched(hiddenKinds: readonly MarkKind[], kind: MarkKind): MarkKind[] {
  return markKinds.filter((each) => hiddenKinds.includes(each) !== (each === kind));
}
