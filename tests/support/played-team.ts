import {
  type FolderMemory,
  type SharedDirectory,
  type SharedNotebook,
  syncFolder,
} from '../../lib/exchange/shared-folder/sync-folder.ts';
import { withNamed } from '../../lib/exchange/shared-folder/with-named.ts';
import type { Author } from '../../lib/model/author.ts';
import type { Revision } from '../../lib/model/revision.ts';
import type { KnownFile } from '../../lib/model/shared-file.ts';
import { mergeRevisions } from '../../lib/notebook/history.ts';

/** A folder that all machines of a team see. */
export class PlayedDrive {
  readonly files = new Map<string, { bytes: Uint8Array; changed: number }>();
  readonly locked = new Set<string>();
  /** How often a file was written or read. */
  readonly counts = { written: 0, read: 0 };
  /** What a machine waits for before each look at the drive: others may come in between. */
  turn: () => Promise<void> = async () => undefined;
  /** The clock of the drive and of all machines: milliseconds since 1970. */
  now = Date.UTC(2026, 0);

  cut(name: string, share: number): void {
    const file = this.files.get(name);
    if (file === undefined) return;
    const bytes = file.bytes.subarray(0, Math.floor(file.bytes.length * share));
    this.files.set(name, { bytes, changed: this.now });
  }

  /** The folder as a machine sees it; on one that is `full` nothing can be written. */
  seenBy({ isFull }: { readonly isFull: () => boolean }): SharedDirectory {
    const { files, locked, counts } = this;
    const turn = () => this.turn();
    return {
      async list() {
        await turn();
        return [...files].map(([name, { bytes, changed }]) => ({
          ...{ name, size: bytes.length, changed },
        }));
      },
      async read(name) {
        await turn();
        counts.read += 1;
        return locked.has(name) ? null : (files.get(name)?.bytes ?? null);
      },
      write: async (name, content) => {
        await turn();
        if (isFull() || locked.has(name)) return null;
        counts.written += 1;
        const bytes = new TextEncoder().encode(content);
        files.set(name, { bytes, changed: this.now });
        return { name, size: bytes.length, changed: this.now };
      },
      async remove(name) {
        await turn();
        files.delete(name);
      },
    };
  }
}

/** One machine of a team: a notebook, what it remembers of the folder, and the name that its person gave. */
export class PlayedMachine {
  readonly wordings = new Map<string, Revision>();
  readonly remembered = new Map<string, KnownFile>();
  isFull = false;
  /** Steps after which the machine goes off in the middle of its work. */
  goesOffAfter = Number.POSITIVE_INFINITY;
  me: Author;
  private readonly drive: PlayedDrive;
  private readonly directory: SharedDirectory;

  constructor(me: Author, drive: PlayedDrive) {
    this.me = me;
    this.drive = drive;
    this.directory = drive.seenBy({ isFull: () => this.isFull });
  }

  write(...wordings: readonly Revision[]): void {
    for (const wording of wordings) this.wordings.set(wording.id, wording);
  }

  get all(): Revision[] {
    return mergeRevisions([...this.wordings.values()]);
  }

  sync() {
    const { directory, me } = this;
    const [notebook, memory] = [this.notebook(), this.memory()];
    return syncFolder({ directory, notebook, memory, me, now: this.drive.now });
  }

  private notebook(): SharedNotebook {
    const { wordings } = this;
    const wordingsOf = async (things: ReadonlySet<string>) =>
      [...wordings.values()].filter(({ of }) => things.has(of));
    return {
      ids: async () => [...wordings.keys()],
      async take({ revisions }) {
        const fresh = revisions.filter(({ id }) => !wordings.has(id));
        for (const wording of fresh) wordings.set(wording.id, wording);
        return { changed: fresh.length, conflicts: 0 };
      },
      async gather(ids) {
        const things = ids.flatMap((id) => wordings.get(id)?.of ?? []);
        return { revisions: await withNamed(things, wordingsOf), texts: new Map() };
      },
    };
  }

  private memory(): FolderMemory {
    const { remembered } = this;
    const step = () => {
      this.goesOffAfter -= 1;
      if (this.goesOffAfter < 0) throw new Error('The machine went off.');
    };
    return {
      files: async () => [...remembered.values()],
      async keep(file) {
        step();
        remembered.set(file.name, file);
      },
      async forget(names) {
        step();
        for (const name of names) remembered.delete(name);
      },
    };
  }
}

const PEOPLE = ['李四', '王五', '赵六', '李四'].map((name, at): Author => {
  // The last works on a copy of the first one's profile, and so bears the same id.
  const nth = at % 3;
  return { id: `0000000${nth}-0000-4000-8000-00000000000${nth}`, name };
});

/** Machines of three people and a folder that all of them see. */
export function playedTeam() {
  const drive = new PlayedDrive();
  const [li, wang, zhao, liAgain] = PEOPLE.map((me) => new PlayedMachine(me, drive)) as [
    PlayedMachine,
    PlayedMachine,
    PlayedMachine,
    PlayedMachine,
  ];
  return { drive, li, wang, zhao, liAgain };
}

/** Lets all machines look at the folder in turn, some time apart, until nothing can change any more. */
export async function settle(
  drive: PlayedDrive,
  machines: readonly PlayedMachine[],
): Promise<void> {
  for (let round = 0; round < 4; round += 1)
    for (const machine of machines) {
      drive.now += 10_000;
      await machine.sync();
    }
}
