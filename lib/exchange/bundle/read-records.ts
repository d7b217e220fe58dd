import { BUNDLE_VERSION, type BundleRecord, bundleRecordSchema } from '../../model/bundle.ts';
import { fieldPath } from '../field-path.ts';
import { BundleError } from './bundle-fault.ts';
import { type Line, linesOf } from './lines.ts';

/** A record and the line that it stands in. */
export interface PlacedRecord {
  readonly line: number;
  /** Where it begins in the file, in bytes. */
  readonly at: number;
  readonly record: BundleRecord;
}

const KNOWN: ReadonlySet<unknown> = new Set(
  bundleRecordSchema.options.map(({ shape }) => shape.record.value),
);

function parse({ number, text, isEnded }: Line): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (number === 1) throw new BundleError({ failure: 'not-bundle', message: 'is no bundle' });
    throw new BundleError({
      failure: isEnded ? 'damaged' : 'cut',
      line: number,
      message: isEnded ? 'is no JSON' : 'ends within a record',
    });
  }
}

/** What a line says that it is; undefined for what is no record. */
function sortOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'record' in value
    ? value.record
    : undefined;
}

/** The record in a value that says that it is one; throws BundleError where it is not as the format has it. */
function checked(value: unknown, line: number): BundleRecord {
  const { data, error } = bundleRecordSchema.safeParse(value);
  if (data !== undefined) return data;
  const { path, message } = error.issues[0] ?? { path: [], message: 'is no record' };
  throw new BundleError({ failure: 'damaged', line, field: fieldPath(path), message });
}

/** The header in the first line; throws BundleError where the file is none of ours, or needs a newer program. */
function headerIn(line: Line | undefined) {
  const value = line === undefined ? undefined : parse(line);
  if (sortOf(value) !== 'bundle')
    throw new BundleError({ failure: 'not-bundle', message: 'is no bundle' });
  const record = checked(value, 1);
  if (record.record !== 'bundle') throw new Error('A header is a header.');
  if (record.needs > BUNDLE_VERSION)
    throw new BundleError({
      failure: 'newer',
      message: `needs a program of edition ${record.needs}; this is one of edition ${BUNDLE_VERSION}`,
    });
  return record;
}

/** The end must stand last, and say how many records stand before it. */
function checkEnd(
  { records }: Extract<BundleRecord, { record: 'end' }>,
  line: Line,
  next: boolean,
) {
  const stand = line.number - 1;
  if (next)
    throw new BundleError({
      failure: 'damaged',
      line: line.number + 1,
      message: 'follows the end',
    });
  if (records !== stand)
    throw new BundleError({
      failure: 'damaged',
      line: line.number,
      field: 'records',
      message: `${records} records were written, ${stand} are there`,
    });
}

/**
 * The records of a bundle, header first, end left out; each is checked by itself when it is asked for. Records that a newer program added
 * and this one does not know are passed over, as the version policy says.
 *
 * @throws BundleError
 */
export function* recordsOf(bytes: Uint8Array): Generator<PlacedRecord> {
  const lines = linesOf(bytes);
  const header = headerIn(lines.next().value ?? undefined);
  yield { line: 1, at: 0, record: header };
  for (const line of lines) {
    const value = parse(line);
    if (header.version > BUNDLE_VERSION && !KNOWN.has(sortOf(value))) continue;
    const record = checked(value, line.number);
    if (record.record === 'end') {
      checkEnd(record, line, lines.next().done !== true);
      return;
    }
    if (record.record === 'bundle')
      throw new BundleError({
        failure: 'damaged',
        line: line.number,
        message: 'is a second header',
      });
    yield { line: line.number, at: line.at, record };
  }
  throw new BundleError({ failure: 'cut', message: 'has no end' });
}
