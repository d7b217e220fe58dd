import type { Revision } from '../../model/revision.ts';
import { normalise } from '../../text/normalise.ts';
import type { NoteTally } from './listed-notice.ts';

/** What people keep on a notice, as the store has it: a note or a verdict with its present wordings. */
export interface KeptThing {
  readonly id: string;
  readonly kind: Revision['kind'];
  /** Id of the notice's record. */
  readonly notice: string;
  readonly state: 'one' | 'deleted' | 'conflict';
  readonly heads: readonly Revision[];
  readonly changed: number;
}

/** A note in short: what it is counted and looked for by. */
interface NoteInShort {
  readonly isConflict: boolean;
  readonly codes: readonly string[];
  /** All that it says, as `searchTerms` writes words, in one line. */
  readonly plain: string;
}

/** What is kept on one record of a notice. */
interface Shelf {
  readonly notes: Map<string, NoteInShort>;
  readonly verdicts: Map<string, keyof NoteTally['judged']>;
  changed: number;
}

/** All that people keep on all notices, in short; grows and changes as the store is read. */
export interface KeptOnNotices {
  /** Takes in things as they are now; those that were deleted go. */
  put(things: readonly KeptThing[]): void;
  /** What is kept on a notice, over all records of it. */
  tally(records: readonly string[]): NoteTally & { readonly changed: number };
  /** The record of a notice on which a note is; undefined where it is not known. */
  recordOf(note: string): string | undefined;
  /** The notes on a notice: their ids, and what each says in one line of text. */
  notesOn(records: readonly string[]): { readonly ids: readonly string[]; readonly lines: string };
}

/** Every present wording of a note, and what it is about, made plain. */
function plainOf(heads: readonly Revision[]): NoteInShort | null {
  const said = heads.flatMap((head) =>
    head.kind === 'note' && head.content !== null ? [{ by: head.by, note: head.content }] : [],
  );
  if (said.length === 0) return null;
  const words = said.flatMap(({ by, note }) => [
    note.text,
    note.selector?.seen ?? note.selector?.exact ?? '',
    by.name,
    ...note.tags,
  ]);
  const plain = normalise(words.join('\n')).text.toLowerCase().replaceAll('\n', ' ');
  return { isConflict: heads.length > 1, codes: said.flatMap(({ note }) => note.codes), plain };
}

function putOn(shelf: Shelf, { id, kind, heads, changed }: KeptThing): void {
  shelf.changed = Math.max(shelf.changed, changed);
  if (kind === 'note') {
    const note = plainOf(heads);
    if (note === null) shelf.notes.delete(id);
    else shelf.notes.set(id, note);
  }
  if (kind !== 'verdict') return;
  const latest = heads.findLast(({ content }) => content !== null);
  if (latest?.kind === 'verdict' && latest.content !== null)
    shelf.verdicts.set(id, latest.content.answer);
  else shelf.verdicts.delete(id);
}

function tallyOf(shelves: readonly Shelf[]) {
  const notes = shelves.flatMap((shelf) => [...shelf.notes.values()]);
  const judged = { right: 0, wrong: 0, corrected: 0 };
  for (const shelf of shelves) for (const answer of shelf.verdicts.values()) judged[answer] += 1;
  return {
    notes: notes.length,
    conflicts: notes.filter(({ isConflict }) => isConflict).length,
    judged,
    verdicts: judged.right + judged.wrong + judged.corrected,
    codes: new Set(notes.flatMap(({ codes }) => codes)),
    changed: Math.max(0, ...shelves.map(({ changed }) => changed)),
  };
}

/** An empty collection of what people keep on notices. Counts and texts are made when first asked for after a change. */
export function keptOnNotices(): KeptOnNotices {
  const shelves = new Map<string, Shelf>();
  const tallies = new Map<string, ReturnType<typeof tallyOf>>();
  const linesOf = new Map<string, { ids: string[]; lines: string }>();
  const on = (records: readonly string[]) => records.flatMap((id) => shelves.get(id) ?? []);
  const dirty = new Set<string>();
  const keep = <Made>(made: Map<string, Made>, records: readonly string[], make: () => Made) => {
    if (records.some((id) => dirty.has(id))) {
      for (const id of records) dirty.delete(id);
      for (const each of [tallies, linesOf]) each.delete(records.join());
    }
    const known = made.get(records.join()) ?? make();
    made.set(records.join(), known);
    return known;
  };
  return {
    put(things) {
      for (const thing of things) {
        if (thing.notice === '') continue;
        const empty: Shelf = { notes: new Map(), verdicts: new Map(), changed: 0 };
        const shelf = shelves.get(thing.notice) ?? empty;
        putOn(shelf, thing);
        shelves.set(thing.notice, shelf);
        dirty.add(thing.notice);
      }
    },
    recordOf: (note) => shelves.entries().find(([, { notes }]) => notes.has(note))?.[0],
    tally: (records) => keep(tallies, records, () => tallyOf(on(records))),
    notesOn: (records) =>
      keep(linesOf, records, () => {
        const notes = on(records).flatMap((shelf) => [...shelf.notes]);
        return {
          ids: notes.map(([id]) => id),
          lines: notes.map(([, { plain }]) => plain).join('\n'),
        };
      }),
  };
}
