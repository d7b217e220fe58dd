import { unzipSync } from 'fflate';

/** Why an archive is not taken, as a key of the interface's words. */
export type ZipFailure = 'too-large' | 'not-zip' | 'damaged';

/** An archive that is not taken. */
export class ZipError extends Error {
  readonly failure: ZipFailure;

  constructor(failure: ZipFailure, message: string) {
    super(message);
    this.name = 'ZipError';
    this.failure = failure;
  }
}

/** What an archive may be unpacked to, in all, and how many files it may hold. */
export interface ZipLimits {
  readonly bytes: number;
  readonly files: number;
}

/** What the directory at the end of an archive says of a file. */
interface Entry {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
}

/** The largest numbers that fields hold; they send a reader to the larger fields of ZIP64, which no file here needs. */
const BEYOND = 0xffffffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;

// APPNOTE.TXT - .ZIP File Format Specification, 4.3.12 and 4.3.16.
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const ENCRYPTED = 1;

/** Absolute, going up, of another system, or with what no name has. */
const ODD_NAME = /^[/\\]|\\|(?:^|\/)\.\.?(?:\/|$)|^[A-Za-z]:|[\p{Cc}]/u;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new ZipError('not-zip', 'has no directory');
}

function entryAt(bytes: Uint8Array, at: number): { entry: Entry; next: number } {
  const view = viewOf(bytes);
  if (at + DIRECTORY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY)
    throw new ZipError('damaged', 'has a damaged directory');
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0)
    throw new ZipError('damaged', 'is encrypted');
  const length = view.getUint16(at + 28, true);
  const begin = at + DIRECTORY_LENGTH;
  const name = new TextDecoder().decode(bytes.subarray(begin, begin + length));
  const crc = view.getUint32(at + 16, true);
  const size = view.getUint32(at + 24, true);
  const next = begin + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry: { name, crc, size }, next };
}

function refuseLarge(view: DataView, end: number): void {
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (
    view.getUint32(end + 16, true) === BEYOND ||
    (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR)
  )
    throw new ZipError('too-large', 'is a ZIP64 archive');
}

/** What the directory lists, checked against the limits before anything is unpacked. */
function entriesOf(bytes: Uint8Array, limits: ZipLimits): Map<string, Entry> {
  if (bytes.length < END_LENGTH) throw new ZipError('not-zip', 'has no directory');
  const view = viewOf(bytes);
  const end = endOf(view);
  refuseLarge(view, end);
  const count = view.getUint16(end + 8, true);
  if (count > limits.files) throw new ZipError('too-large', 'holds too many files');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(bytes, at);
    if (ODD_NAME.test(entry.name) || entries.has(entry.name))
      throw new ZipError('damaged', 'names a file as no archive of ours does');
    sum += entry.size;
    if (sum > limits.bytes) throw new ZipError('too-large', 'unpacks to too much');
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309), by which an archive tells whether a file came out whole. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * Unpacks an archive of files (ZIP) by their names. Nothing is unpacked beyond what its directory declares, which is checked first; what comes
 * out must have the size and the check sum that were declared, so that forged sizes give no cut file for a whole one.
 *
 * @throws ZipError
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Map<string, Uint8Array> {
  const entries = entriesOf(bytes, limits);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch (error) {
    throw new ZipError('damaged', (error as Error).message);
  }
  const unpacked = new Map(Object.entries(files));
  for (const { name, size, crc } of entries.values()) {
    const file = unpacked.get(name);
    if (file === undefined || file.length !== size || crcOf(file) !== crc)
      throw new ZipError('damaged', `${name} did not come out as it went in`);
  }
  return unpacked;
}
