import type { BundleFailure } from './bundle-failure.ts';

/** A file as a team's folder lists it. */
export interface ListedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** When it was last changed, by the clock of whoever keeps the folder: milliseconds since 1970. */
  readonly changed: number;
}

/** Why a file of the folder was not read: it is no whole bundle, or another program holds it. */
export type SharedFileFailure = BundleFailure | 'locked';

/** What one installation remembers of a file of the folder, so that it is read again only when it has changed. */
export interface KnownFile extends ListedFile {
  /** Who made it, as they call themselves; '' where that was never read. */
  readonly by: string;
  /** Ids of the wordings that it held when it was last read whole. */
  readonly ids: readonly string[];
  /** When it was last looked at, by this machine's clock: milliseconds since 1970. */
  readonly looked: number;
  /** Why it could not be read then, and since when that is so; null where it was read whole. */
  readonly fault: { readonly failure: SharedFileFailure; readonly since: number } | null;
}
