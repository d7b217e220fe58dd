import * as z from 'zod';
import type { Author } from '../../model/author.ts';
import type { Code } from '../../model/code.ts';
import type { Note } from '../../model/note.ts';
import type { Revision } from '../../model/revision.ts';
import { canonicalJson } from '../../notebook/canonical-json.ts';
import { heads } from '../../notebook/history.ts';
import { isSamePassage } from '../../notebook/same-passage.ts';
import type { ForeignNote } from '../foreign-note.ts';
import { nameUuid } from '../name-uuid.ts';
import { codeWording } from './adopt-codes.ts';

/** What is known here that notes of other tools are put to. */
export interface Notebook {
  /** The notice at an address, undefined where the notebook has none. */
  noticeAt(url: string): string | undefined;
  readonly codes: ReadonlyMap<string, Code>;
  /** The note that goes by this id in a file, where it is a further wording of one that is in conflict here. */
  twinOf?(id: string): string | undefined;
  /** All wordings of a note; none where it is not here. */
  wordingsOf(note: string): readonly Revision[];
  /** Stands for times that a file does not tell: milliseconds since 1970. */
  readonly now: number;
}

/** Wordings made of notes of another tool, and how many are on pages that the notebook does not know. */
export interface Adopted {
  readonly wordings: readonly Revision[];
  readonly withoutNotice: number;
}

const uuidSchema = z.uuid();

/** An id of ours from another tool's: its own where it is a UUID (RFC 9562; with #2 behind it a further wording), else always the same one. */
function idFrom(name: string): string {
  const own = uuidSchema.safeParse(name.replace(/^urn:uuid:|#\d{1,4}$/gu, '').toLowerCase());
  return own.data ?? nameUuid(`foreign ${name}`);
}

/** Codes of a note: by id, else by name; those that the notebook has not are new. */
function codesOf({ codes: named }: ForeignNote, { codes }: Notebook) {
  const byName = new Map([...codes].map(([id, { name }]) => [name, id]));
  return named.map(({ id, name }) => {
    const own = idFrom(id);
    return { id: codes.has(own) ? own : (byName.get(name) ?? own), name: name.slice(0, 200) };
  });
}

/** A first wording of a note; the same for the same words by the same hand at the same time. */
function wordingOf(of: string, content: Note, [by, time]: readonly [Author, number]): Revision {
  const id = nameUuid(`wording ${of} ${time} ${canonicalJson(content)}`);
  return { id, kind: 'note', of, parents: [], at: { time, count: 0, device: by.id }, by, content };
}

/** Files tell times to the second at best. */
const wholeSeconds = (time: number) => Math.floor(time / 1000);

/** The wordings that a newer one from the same hand takes the place of; none where somebody else has written since: then both stand. */
function parentsFor(wording: Revision, known: readonly Revision[]): string[] {
  const now = heads(known);
  const isItsOwn = now.every(
    ({ by, at }) =>
      by.id === wording.by.id && wholeSeconds(at.time) <= wholeSeconds(wording.at.time),
  );
  return isItsOwn ? now.map(({ id }) => id) : [];
}

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  new Set(a).symmetricDifference(new Set(b)).size === 0;

/**
 * What a note of a file says beside a wording of it that is known here. Its passage and codes are told in the other tool's way, and of what
 * that way leaves out (headings, a passage much like it, the order of codes, often the colour) the file says nothing: what is known stays.
 */
function besideKnown(says: Note, known: Note, tellsColour: boolean): Note {
  const isSame = isSamePassage(says.selector, known.selector);
  return {
    ...says,
    ...(isSame && { notice: known.notice, selector: known.selector }),
    ...(isSameSet(says.codes, known.codes) && { codes: known.codes }),
    ...(!tellsColour && { colour: known.colour }),
    ...(isSameSet(says.tags, known.tags) && { tags: known.tags }),
  };
}

/** Wordings of notes, as far as they say something. */
const contentsOf = (wordings: readonly Revision[]) =>
  wordings.flatMap(({ kind, content }) =>
    kind === 'note' && content !== null ? [content as Note] : [],
  );

function noteWording(note: ForeignNote, says: Note, notebook: Notebook): Revision[] {
  const { wordingsOf, now } = notebook;
  const id = idFrom(note.id);
  const of = notebook.twinOf?.(id) ?? id;
  const known = wordingsOf(of);
  const present = contentsOf(heads(known));
  const beside = (head: Note) => besideKnown(says, head, note.tellsColour ?? false);
  const saysNothingNew = (head: Note) => canonicalJson(beside(head)) === canonicalJson(head);
  if (present.some(saysNothingNew)) return [];
  const last = present.at(-1);
  const content = last === undefined ? says : beside(last);
  const by: Author = {
    id: idFrom(note.by.id || `nobody ${note.by.name}`),
    name: note.by.name.slice(0, 100).toWellFormed(),
  };
  const time = note.changed ?? note.created ?? now;
  const wording = wordingOf(of, content, [by, time]);
  return [{ ...wording, parents: parentsFor(wording, known) }];
}

function adopt(note: ForeignNote, notice: string, notebook: Notebook): Revision[] {
  const codes = codesOf(note, notebook);
  const fresh = codes.filter(({ id, name }) => name !== '' && !notebook.codes.has(id));
  const content: Note = {
    notice,
    selector: note.selector,
    text: note.text,
    codes: [...new Set(codes.map(({ id }) => id))],
    colour: note.colour,
    tags: [...note.tags],
  };
  return [
    ...fresh.map(({ id, name }) =>
      codeWording({ id, name, description: '', colour: 'grey', parent: null }),
    ),
    ...noteWording(note, content, notebook),
  ];
}

/**
 * Makes wordings of notes of another tool, to be planned like those of a bundle. The same file makes the same wordings again, so that reading it
 * twice changes nothing; a changed note takes the place of what its own writer said, and stands beside what others wrote since. Pure.
 */
export function adoptNotes(notes: readonly ForeignNote[], notebook: Notebook): Adopted {
  const placed = notes.map((note) => ({ note, notice: notebook.noticeAt(note.url) }));
  return {
    wordings: placed.flatMap(({ note, notice }) =>
      notice === undefined ? [] : adopt(note, notice, notebook),
    ),
    withoutNotice: placed.filter(({ notice }) => notice === undefined).length,
  };
}
