import * as z from 'zod';
import { LONGEST_PLACE } from '../model/draft.ts';
import { markKindSchema, markSchema } from '../model/mark.ts';
import { pageTextSchema } from '../model/page-text.ts';
import { readingSchema } from '../model/reading.ts';
import { siteSelectorsSchema } from '../model/site.ts';
import { spanSchema } from '../model/span.ts';
import { noteMessages } from './note-messages.ts';

/** What the background answers when a content script asks how this address is to be read. */
export const siteAnswerSchema = z.strictObject({
  selectors: siteSelectorsSchema,
  kinds: z.array(markKindSchema),
});
export type SiteAnswer = z.infer<typeof siteAnswerSchema>;

/** Longest text that is read, in UTF-16 units: ten times a five-year plan. A longer one is a page gone wrong. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** The reading of one page, with what is to be lit. */
export const pageReadingSchema = z.strictObject({
  reading: readingSchema,
  marks: z.array(markSchema),
});
export type PageReading = z.infer<typeof pageReadingSchema>;

/** From a content script to the background; our own pages ask it to `read`, too. */
export const toBackgroundSchema = z.discriminatedUnion('type', [
  /** How is this page to be read (its address is the sender's)? → Answer<SiteAnswer> */
  z.strictObject({ type: z.literal('site') }),
  /** Read this text; `anyway` also where it is no notice. → Answer<PageReading> */
  z.strictObject({ type: z.literal('read'), page: pageTextSchema, anyway: z.boolean() }),
  /** There is something to light: run the script that does it in this frame. → Answer<null> */
  z.strictObject({ type: z.literal('pen') }),
  ...noteMessages,
]);
export type ToBackground = z.infer<typeof toBackgroundSchema>;

/** From popup, panel or background to the content script of one frame. */
export const toPageSchema = z.discriminatedUnion('type', [
  /** What have you got? → PageState */
  z.strictObject({ type: z.literal('state') }),
  /** What is the text of your page? → PageText | null */
  z.strictObject({ type: z.literal('text') }),
  /** Scroll to the passage and flash it. */
  z.strictObject({ type: z.literal('show'), span: spanSchema }),
  /** Light these kinds only. */
  z.strictObject({ type: z.literal('kinds'), kinds: z.array(markKindSchema) }),
  /** Read the page although it did not look like a notice, or a foreign page after a click. → PageState */
  z.strictObject({ type: z.literal('read-anyway') }),
  /** The reader's own words or sites changed: ask how the page is to be read, and read it once more. */
  z.strictObject({ type: z.literal('read-anew') }),
  /** The notebook changed: ask for the notes again. */
  z.strictObject({ type: z.literal('notes-changed') }),
  /** Let the reader select the passage that this note is to be about from now on. */
  z.strictObject({ type: z.literal('reanchor'), id: z.uuid() }),
  /** Go on with what is kept at this place as a draft (see FoundDraft). */
  z.strictObject({ type: z.literal('resume-draft'), place: z.string().max(LONGEST_PLACE) }),
]);
export type ToPage = z.infer<typeof toPageSchema>;

/** What a content script has to tell of its frame. */
export const pageStateSchema = z.strictObject({
  url: z.string(),
  status: z.enum(['waiting', 'reading', 'read', 'failed']),
  /** Why it failed, as a key of the interface's words. */
  error: z.enum(['too-long', 'no-answer', 'no-text']).optional(),
  reading: readingSchema.optional(),
  /** Whether it was read and lit although it is no notice, for a person asked for it. */
  anyway: z.boolean().optional(),
});
export type PageState = z.infer<typeof pageStateSchema>;

/** Name of the port by which a panel beside a page is told where the reader is, as long as it listens. */
export type PlacePort = 'place';

/** From the content script of one frame to the panel beside it; offsets in the page's text, UTF-16. */
export const readerPlaceSchema = z.discriminatedUnion('type', [
  /** What is in the window now. */
  z.strictObject({ type: z.literal('in-view'), span: spanSchema }),
  /** The reader has clicked on the text here. */
  z.strictObject({ type: z.literal('clicked'), at: z.int().nonnegative() }),
]);
export type ReaderPlace = z.infer<typeof readerPlaceSchema>;
