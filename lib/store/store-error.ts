/** Why the notebook cannot be used or written, as a key of the interface's words. */
export type StoreFailure =
  /** A newer Piyue has written it; this one does not touch it. */
  | 'newer'
  /** The browser gives no storage here (private window of Firefox, history never kept). */
  | 'unavailable'
  /** The disk or the browser's allowance is full. */
  | 'full'
  /** Something else went wrong while reading or writing. */
  | 'failed';

/** An operation on the notebook that did not happen; nothing of it was written. */
export class StoreError extends Error {
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, cause?: unknown) {
    super(`notebook: ${failure}`, { cause });
    this.name = 'StoreError';
    this.failure = failure;
  }
}

/** Names of errors that tell what is the matter, from IndexedDB and from Dexie. */
type Names = Readonly<Record<string, StoreFailure>>;

const FAILURES: Names = {
  QuotaExceededError: 'full',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newer',
};

/** Less room than this, in bytes, is none: the browser itself needs some for every write. */
const LEAST_ROOM = 100_000;

/** An aborted transaction hides what was the matter in its inner error. */
function toStoreError(thrown: unknown, names: Names): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const known = [thrown, innerOf(thrown)]
    .map((error) => (error instanceof Error ? error.name : ''))
    .map((name) => FAILURES[name] ?? names[name])
    .find((failure) => failure !== undefined);
  return new StoreError(known ?? 'failed', thrown);
}

/**
 * The failure behind what IndexedDB or Dexie threw; `names` tell of errors that mean something here alone. A full disk comes as many an
 * error (a file that could not be written, a connection that was closed), so that the browser is asked how much room there is.
 */
export async function storeErrorOf(thrown: unknown, names: Names = {}): Promise<StoreError> {
  const error = toStoreError(thrown, names);
  const isPlain = error === thrown || error.failure === 'newer' || error.failure === 'full';
  return isPlain || (await hasRoom()) ? error : new StoreError('full', thrown);
}

async function hasRoom(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined || quota - usage >= LEAST_ROOM;
  } catch {
    return true;
  }
}

function innerOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'inner' in thrown
    ? thrown.inner
    : undefined;
}
