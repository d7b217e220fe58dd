import type { CollectedNote, Collection } from '../../model/collection.ts';
import { codeNames, passageOf } from '../tables/note-table.ts';
import type { ExchangeWords } from '../words/words.ts';
import { element } from '../xml/element.ts';
import { paragraph, run } from './runs.ts';

/** The notes of a document by their numbers in it. */
export type Numbered = ReadonlyMap<CollectedNote, number>;

/** Numbers all notes of a collection. */
export function numberNotes({ notices }: Collection): Numbered {
  return new Map(notices.flatMap(({ notes = [] }) => notes).map((note, index) => [note, index]));
}

const idOf = (note: CollectedNote, numbered: Numbered) => String(numbered.get(note) ?? 0);

/** Where the words of a comment begin. */
export function commentStart(note: CollectedNote, numbered: Numbered): string {
  return element('w:commentRangeStart', { 'w:id': idOf(note, numbered) });
}

/** Where they end, and the mark of the comment (CT_Markup). */
export function commentEnd(note: CollectedNote, numbered: Numbered): string {
  const id = { 'w:id': idOf(note, numbered) };
  const mark = element('w:r', {}, element('w:commentReference', id));
  return element('w:commentRangeEnd', id) + mark;
}

/** A note as a comment (CT_Comment): what it says, below it codes and tags; the words of a note that has lost its place before it. */
function commentXml(
  written: CollectedNote,
  text: string,
  { collection, words, numbered }: CommentSources,
): string {
  const { note, by, changed, place } = written;
  const passage = 'span' in place ? '' : passageOf(written, text);
  const about = [...codeNames(written, collection), ...note.tags];
  const state =
    place.state === 'exact' || place.state === 'whole' ? [] : [words.places[place.state]];
  const small = [...about, ...state].join(' · ');
  const parts = [
    ...(passage === '' ? [] : [paragraph(run(`「${passage}」`))]),
    paragraph(run(note.text)),
    ...(small === '' ? [] : [paragraph(run(small))]),
  ];
  return element(
    'w:comment',
    {
      'w:id': idOf(written, numbered),
      'w:author': by.name === '' ? '—' : by.name,
      'w:date': new Date(changed).toISOString().replace(/\.\d{3}/u, ''),
      'w:initials': [...by.name][0] ?? '—',
    },
    parts.join(''),
  );
}

/** What comments are made of. */
export interface CommentSources {
  readonly collection: Collection;
  readonly words: ExchangeWords;
  readonly numbered: Numbered;
}

/** All comments of a document. */
export function commentsXml(sources: CommentSources): string {
  return sources.collection.notices
    .flatMap(({ notes = [], text }) => notes.map((note) => commentXml(note, text, sources)))
    .join('\n');
}
