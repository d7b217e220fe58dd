import type { Author } from '../../model/author.ts';
import type { KnownFile, ListedFile, SharedFileFailure } from '../../model/shared-file.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { readBundle } from '../bundle/read-bundle.ts';
import { changedFiles } from './changed-files.ts';
import { type OwnShare, ownShare } from './own-share.ts';
import { isSharedFile } from './shared-file-name.ts';

/** A team's folder. */
export interface SharedDirectory {
  list(): Promise<readonly ListedFile[]>;
  /** The bytes of a file; null where it has gone or another program holds it. */
  read(name: string): Promise<Uint8Array | null>;
  /** Puts a file there wholly or not at all, in the place of one of the same name; how it is listed then, null where it could not be put. */
  write(name: string, content: string): Promise<ListedFile | null>;
  /** Takes a file away, where that can be done. */
  remove(name: string): Promise<void>;
}

/** What came of wordings that were taken in. */
export interface Taken {
  /** Notes, verdicts, codes and notices that say something else than before. */
  readonly changed: number;
  /** Those of them that stand in conflict now. */
  readonly conflicts: number;
}

/** The notebook, as far as a folder has to do with it. */
export interface SharedNotebook {
  /** Ids of all wordings. */
  ids(): Promise<readonly string[]>;
  /** Adds wordings, with the texts that they name; known ones change nothing. */
  take(bundle: Pick<Bundle, 'revisions' | 'texts'>): Promise<Taken>;
  /** These wordings with the others of the same things, and with all that they name: a file that can be read without any other. */
  gather(ids: readonly string[]): Promise<Pick<Bundle, 'revisions' | 'texts'>>;
}

/** What is remembered from one time to the next. */
export interface FolderMemory {
  files(): Promise<readonly KnownFile[]>;
  keep(file: KnownFile): Promise<void>;
  forget(names: readonly string[]): Promise<void>;
}

interface Team {
  readonly directory: SharedDirectory;
  readonly notebook: SharedNotebook;
  readonly memory: FolderMemory;
  readonly me: Author;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Lets a page draw and answer; waited for now and then while a file is read. */
  rest?(): Promise<void>;
}

/** How it went. */
export interface SyncReport extends Taken {
  /** Who wrote what was taken, as they call themselves. */
  readonly from: readonly string[];
  /** Whether the own file is as it should be; false where it could not be written. */
  readonly isWritten: boolean;
}

function faultOf(failure: SharedFileFailure, before: KnownFile | undefined, now: number) {
  return { failure, since: before?.fault?.since ?? now };
}

/** Reads one file and takes in what is new in it; what is to be remembered of it, and what came of it. */
async function takeFile(listed: ListedFile, before: KnownFile | undefined, team: Team) {
  const { directory, notebook, now } = team;
  const failed = (failure: SharedFileFailure) => ({
    file: {
      ...{ by: '', ids: [], ...before },
      ...listed,
      looked: now,
      fault: faultOf(failure, before, now),
    },
    taken: { changed: 0, conflicts: 0 },
  });
  const bytes = await directory.read(listed.name);
  if (bytes === null) return failed('locked');
  const read = await readBundle(bytes, team.rest);
  if ('fault' in read) return failed(read.fault.failure);
  const { by, revisions, texts } = read.bundle;
  const taken = await notebook.take({ revisions, texts });
  const ids = revisions.map(({ id }) => id);
  return { file: { ...listed, by: by.name, ids, looked: now, fault: null }, taken };
}

async function takeAll(listed: readonly ListedFile[], known: readonly KnownFile[], team: Team) {
  const before = new Map(known.map((file) => [file.name, file]));
  const from = new Set<string>();
  let [changed, conflicts] = [0, 0];
  for (const file of changedFiles(listed, known)) {
    const after = await takeFile(file, before.get(file.name), team);
    // Kept file by file: what was read once needs no second reading where the work is broken off.
    await team.memory.keep(after.file);
    changed += after.taken.changed;
    conflicts += after.taken.conflicts;
    if (after.taken.changed > 0) from.add(after.file.by);
  }
  return { changed, conflicts, from: [...from] };
}

/** Writes the own file; false where the folder does not take it. */
async function write({ name, ids, former }: OwnShare, team: Team): Promise<boolean> {
  const { directory, notebook, memory, me, now } = team;
  const { revisions, texts } = await notebook.gather(ids);
  const bundle = { made: now, by: me, revisions, texts, readings: new Map() };
  const { content } = makeBundle(bundle, name);
  const listed = await directory.write(name, content as string);
  if (listed === null) return false;
  const written = revisions.map(({ id }) => id);
  await memory.keep({ ...listed, by: me.name, ids: written, looked: now, fault: null });
  for (const each of former) await directory.remove(each);
  return true;
}

/**
 * Keeps a notebook in step with a team's folder: takes in what the others' files have that is new, and writes into its own what no file has.
 * Merging is set union, so that any order, any repetition and any breaking off come to the same in the end.
 *
 * @throws What the folder throws when it is listed (it has gone, or is not permitted), and what the notebook throws.
 */
export async function syncFolder(team: Team): Promise<SyncReport> {
  const { directory, notebook, memory, me, now } = team;
  const listed = (await directory.list()).filter(({ name }) => isSharedFile(name));
  const names = new Set(listed.map(({ name }) => name));
  const before = await memory.files();
  await memory.forget(before.map(({ name }) => name).filter((name) => !names.has(name)));
  const taken = await takeAll(listed, before, team);
  const known = await memory.files();
  const share = ownShare({ known, here: await notebook.ids(), me, now });
  return { ...taken, isWritten: share === null || (await write(share, team)) };
}
