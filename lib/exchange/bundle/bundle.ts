import type { BundleHeader, WrittenReading } from '../../model/bundle.ts';
import type { Revision } from '../../model/revision.ts';

/** What a bundle holds: wordings with the texts that they are about and what was found in those, each by the SHA-256 of its text. */
export interface Bundle extends Pick<BundleHeader, 'made' | 'by'> {
  readonly revisions: readonly Revision[];
  readonly texts: ReadonlyMap<string, string>;
  readonly readings: ReadonlyMap<string, WrittenReading>;
}
