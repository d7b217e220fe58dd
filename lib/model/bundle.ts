import * as z from 'zod';
import { authorSchema } from './author.ts';
import { measureSchema } from './measure.ts';
import { readingSchema } from './reading.ts';
import { type Revision, type RevisionKind, revisionSchema } from './revision.ts';
import { sha256Schema } from './saved-notice.ts';
import type { Correction } from './verdict.ts';

/** The version of the bundle that this program writes. Version policy: see `bundleHeaderSchema`. */
export const BUNDLE_VERSION = 3;

/** The oldest edition that knows a kind of wordings; those not named here are of the first. */
const KNOWN_SINCE: Partial<Record<RevisionKind, number>> = { 'follow-up': 2 };

/** Members of a correction that are not of the first edition, and since which one they are. */
const CORRECTED_SINCE: Partial<Record<keyof Correction, number>> = {
  name: 2,
  role: 2,
  modality: 2,
  date: 2,
};

function knownSince({ kind, content }: Pick<Revision, 'kind' | 'content'>): number {
  const corrected = content !== null && 'correction' in content ? (content.correction ?? {}) : {};
  const members = Object.keys(corrected) as (keyof Correction)[];
  return Math.max(KNOWN_SINCE[kind] ?? 1, ...members.map((each) => CORRECTED_SINCE[each] ?? 1));
}

/** The oldest edition whose programs lose nothing of these wordings: older programs read on what is of kinds that they know. */
export function editionNeeded(wordings: readonly Pick<Revision, 'kind' | 'content'>[]): number {
  return Math.max(1, ...new Set(wordings.map(knownSince)));
}

/**
 * The first record of a bundle.
 *
 * Version policy. `version` says which edition of this description the file was written by, `needs` the oldest edition whose programs lose
 * nothing of what people wrote when they read it. A program reads every file that needs no more than its own edition: older files all of
 * them, newer ones without the members of this record and the records that it does not know (what a machine found, say). A member that is
 * added to a wording raises `needs`, for a program that left it out would hand on less than it was given, and so does a kind of wordings
 * in the files that hold one of it.
 *
 * Editions: 1 the first; 2 follow-ups of the ledger, and verdicts that correct an obligation, a deadline or a body; 3 where the measures
 * begin that the machine found.
 */
export const bundleHeaderSchema = z.object({
  record: z.literal('bundle'),
  version: z.int().positive(),
  needs: z.int().positive(),
  /** When it was made: milliseconds since 1970, UTC. */
  made: z.int().nonnegative(),
  /** Who made it, as they call themselves. */
  by: authorSchema,
});
export type BundleHeader = z.infer<typeof bundleHeaderSchema>;

/** What the machine found, as files of all editions say it: before the third, none said where a measure begins. */
const writtenReadingSchema = readingSchema.extend({
  measures: z.array(measureSchema.partial({ from: true })),
});
export type WrittenReading = z.infer<typeof writtenReadingSchema>;

/**
 * One line of a bundle, which is a file of JSON Lines (jsonlines.org): UTF-8 without a byte order mark, one JSON value (RFC 8259) a line. The
 * first is the header, the last the end, and everything between them may come in any order.
 */
export const bundleRecordSchema = z.discriminatedUnion('record', [
  bundleHeaderSchema,
  /** The text of a notice as it was when annotated; its wordings name it by its hash. */
  z.strictObject({ record: z.literal('text'), hash: sha256Schema, text: z.string() }),
  /** One wording of a notice, note, verdict, code or follow-up; all of them together are its history. */
  z.strictObject({ record: z.literal('revision'), revision: revisionSchema }),
  /** What the machine found in a text: for readers other than Piyue, which reads the text anew. */
  z.strictObject({
    record: z.literal('reading'),
    text: sha256Schema,
    reading: writtenReadingSchema,
  }),
  /** Says that the file is whole: so many records stand before it. */
  z.strictObject({ record: z.literal('end'), records: z.int().nonnegative() }),
]);
export type BundleRecord = z.infer<typeof bundleRecordSchema>;
