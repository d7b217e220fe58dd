import * as z from 'zod';
import { offeredCodeSchema } from './code.ts';
import { judgementSchema } from './judgement.ts';
import { locatedNoteSchema } from './located-note.ts';

/** All that people keep on the notice of one page, where it is in the page's text. */
export const noticeNotesSchema = z.strictObject({
  notes: z.array(locatedNoteSchema),
  /** Verdicts whose findings stand in this text on the very words; those that cannot be found so are left out. */
  verdicts: z.array(judgementSchema),
  /** The codebook, in its order: a code before those under it. */
  codes: z.array(offeredCodeSchema),
});
export type NoticeNotes = z.infer<typeof noticeNotesSchema>;
