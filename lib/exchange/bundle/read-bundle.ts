import type { BundleHeader, WrittenReading } from '../../model/bundle.ts';
import { mergeRevisions } from '../../notebook/history.ts';
import { textHash } from '../../notebook/text-hash.ts';
import type { Bundle } from './bundle.ts';
import { BundleError, type BundleFault } from './bundle-fault.ts';
import { checkHistories, type PlacedRevision } from './check-histories.ts';
import { type PlacedRecord, recordsOf } from './read-records.ts';

/** Bytes that a file may have: some 250,000 notes with their texts. */
const LARGEST = 256 * 2 ** 20;
/** Records that it may have; the shortest that says anything has 200 bytes. */
const MOST = 1_000_000;

/** Records between two reports of progress: some 10 ms. */
const OFTEN = 500;

type Progress = (share: number) => Promise<void>;

interface Parts {
  header: BundleHeader | null;
  readonly placed: PlacedRevision[];
  readonly texts: Map<string, string>;
  readonly readings: Map<string, WrittenReading>;
}

/** A text under another's name would stand in its place for good. */
async function checkText(text: string, hash: string, line: number): Promise<void> {
  if (hash !== (await textHash(text)))
    throw new BundleError({
      failure: 'damaged',
      line,
      field: 'hash',
      message: 'is not that of the text',
    });
}

/** Puts a record to its like. */
async function take({ line, record }: PlacedRecord, parts: Parts): Promise<void> {
  switch (record.record) {
    case 'bundle':
      parts.header = record;
      break;
    case 'revision':
      parts.placed.push({ line, revision: record.revision });
      break;
    case 'reading':
      parts.readings.set(record.text, record.reading);
      break;
    case 'text':
      await checkText(record.text, record.hash, line);
      parts.texts.set(record.hash, record.text);
      break;
    case 'end':
      break;
  }
}

async function partsOf(bytes: Uint8Array, onProgress: Progress | undefined): Promise<Parts> {
  const parts: Parts = { header: null, placed: [], texts: new Map(), readings: new Map() };
  for (const each of recordsOf(bytes)) {
    if (each.line > MOST)
      throw new BundleError({ failure: 'too-large', message: 'has too many lines' });
    await take(each, parts);
    if (each.line % OFTEN === 0) await onProgress?.(each.at / bytes.length);
  }
  checkHistories(parts.placed);
  return parts;
}

/**
 * Reads a bundle, checked whole: it is taken as it is, or not at all. Any bytes may come; what is wrong with them is told with line and
 * field. Never throws for the file's sake.
 *
 * @param onProgress Told the share that is read, 0 to 1, now and then; waited for, so that a page can stay alive.
 */
export async function readBundle(
  bytes: Uint8Array,
  onProgress?: Progress,
): Promise<{ readonly bundle: Bundle } | { readonly fault: BundleFault }> {
  if (bytes.length > LARGEST)
    return { fault: { failure: 'too-large', message: 'is larger than 256 MB' } };
  try {
    const { header, placed, texts, readings } = await partsOf(bytes, onProgress);
    if (header === null) return { fault: { failure: 'not-bundle', message: 'is no bundle' } };
    const revisions = mergeRevisions(placed.map(({ revision }) => revision));
    return { bundle: { made: header.made, by: header.by, revisions, texts, readings } };
  } catch (error) {
    if (error instanceof BundleError) return { fault: error.fault };
    throw error;
  }
}
