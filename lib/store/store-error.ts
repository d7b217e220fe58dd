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

const FAILURES: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newer',
};

/** The failure behind what IndexedDB or Dexie threw; an aborted transaction hides it in its inner error. */
export function toStoreError(thrown: unknown): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const names = [thrown, innerOf(thrown)].map((error) =>
    error instanceof Error ? error.name : '',
  );
  const known = names.map((name) => FAILURES[name]).find((failure) => failure !== undefined);
  return new StoreError(known ?? 'failed', thrown);
}

function innerOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'inner' in thrown
    ? thrown.inner
    : undefined;
}
