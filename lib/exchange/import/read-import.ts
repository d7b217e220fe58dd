import type { BundleFailure } from '../../model/bundle-failure.ts';
import type { Revision } from '../../model/revision.ts';
import { readBundle } from '../bundle/read-bundle.ts';
import type { ForeignNotes } from '../foreign-note.ts';
import type { ForeignCode } from '../refi-qda/read-codes.ts';
import { type QdaFailure, readQdc } from '../refi-qda/read-qdc.ts';
import { readQdpx } from '../refi-qda/read-qdpx.ts';
import { type AnnotationsFault, readAnnotations } from '../web-annotation/read-annotations.ts';

/** Why nothing of a file is taken, as a key of the interface's words. */
export type ImportFailure = BundleFailure | QdaFailure | AnnotationsFault['failure'];

/** What is wrong with a file: for a person the failure, for who looks after the file where and what, in English. */
export interface ImportFault {
  readonly failure: ImportFailure;
  readonly message: string;
}

/** What a file holds: wordings of Piyue with their texts, or notes and codes of other tools. */
export type ImportFile =
  | {
      readonly type: 'wordings';
      readonly by: string;
      readonly wordings: readonly Revision[];
      readonly texts: ReadonlyMap<string, string>;
    }
  | {
      readonly type: 'foreign';
      readonly notes: ForeignNotes;
      readonly codes: readonly ForeignCode[];
    }
  | { readonly type: 'fault'; readonly fault: ImportFault };

const NO_NOTES: ForeignNotes = { notes: [], notTaken: new Map() };
/** So much of a file is looked at to tell what it is. */
const HEAD = 400;

/** What a file is by its first bytes; its name says nothing certain. */
function sniff(bytes: Uint8Array): 'archive' | 'xml' | 'bundle' | 'json' {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD)).trimStart();
  if (head.startsWith('PK')) return 'archive';
  if (head.startsWith('<')) return 'xml';
  return /^\{\s{0,9}"record"/u.test(head) ? 'bundle' : 'json';
}

async function bundleIn(
  bytes: Uint8Array,
  onProgress: ((share: number) => Promise<void>) | undefined,
): Promise<ImportFile> {
  const read = await readBundle(bytes, onProgress);
  if ('fault' in read) {
    const { failure, line, field, message } = read.fault;
    const place = [...(line === undefined ? [] : [`line ${line}`]), ...(field ? [field] : [])];
    const told = [place.join(', '), message].filter((part) => part !== '').join(': ');
    return { type: 'fault', fault: { failure, message: told } };
  }
  const { revisions, texts, by } = read.bundle;
  return { type: 'wordings', by: by.name, wordings: revisions, texts };
}

/**
 * Reads a file that somebody handed on, whatever of those that we read it is: a bundle, W3C annotations or an export of Hypothesis, a REFI-QDA
 * codebook or project. Checked whole; any bytes may come. Never throws for the file's sake.
 *
 * @param onProgress Told the share that is read, 0 to 1, now and then; waited for, so that a page can stay alive.
 */
export async function readImport(
  bytes: Uint8Array,
  onProgress?: (share: number) => Promise<void>,
): Promise<ImportFile> {
  switch (sniff(bytes)) {
    case 'bundle':
      return bundleIn(bytes, onProgress);
    case 'archive': {
      const read = readQdpx(bytes);
      if ('fault' in read) return { type: 'fault', fault: read.fault };
      return { type: 'foreign', notes: read, codes: read.codes };
    }
    case 'xml': {
      const read = readQdc(bytes);
      if ('fault' in read) return { type: 'fault', fault: read.fault };
      return { type: 'foreign', notes: NO_NOTES, codes: read.codes };
    }
    case 'json': {
      const read = readAnnotations(bytes);
      if ('fault' in read) return { type: 'fault', fault: read.fault };
      return { type: 'foreign', notes: read, codes: [] };
    }
  }
}
