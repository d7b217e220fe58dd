import type { CollectedNote, CollectedNotice, Collection } from '../../model/collection.ts';
import type { Span } from '../../model/span.ts';
import { marksOf } from '../../reading/marks.ts';
import type { CodePoints } from '../../text/code-points.ts';
import { nameUuid } from '../name-uuid.ts';
import { passageOf } from '../tables/note-table.ts';
import { element, textElement } from '../xml/element.ts';
import { kindCode, MACHINE, tagCode } from './project-codes.ts';
import { twinName } from './twin-name.ts';

/** A moment as XML Schema writes it (xsd:dateTime). */
export const moment = (time: number) => new Date(time).toISOString().replace(/\.\d{3}/u, '');

/** Characters of the words that name a selection. */
const NAME = 40;

const nameOf = (words: string) => [...words].slice(0, NAME).join('');

/** A wording of a note, and its name in the project: two wordings in conflict are two things there. */
export interface NamedNote {
  readonly guid: string;
  readonly written: CollectedNote;
}

/** The notes with names of which none comes twice, and with codes that the codebook has. */
export function namedNotes(notes: readonly CollectedNote[], { codes }: Collection): NamedNote[] {
  const times = new Map<string, number>();
  return notes.map((written) => {
    const before = times.get(written.id) ?? 0;
    times.set(written.id, before + 1);
    const { note, id } = written;
    const known = note.codes.filter((code) => codes?.has(code));
    return {
      guid: before === 0 ? id : twinName(id, before),
      written: { ...written, note: { ...note, codes: known } },
    };
  });
}

/** The memo of the text of a note. That of a note on the whole notice, which is no selection, bears the note's own name. */
export function memoOf({ guid, written }: NamedNote): string {
  return written.place.state === 'whole' ? guid : nameUuid(`memo ${guid}`);
}

/** The coding of a note with a code: by its name it is told which note on the whole notice a coding of the source belongs to. */
export const codingOf = (guid: string, code: string) => nameUuid(`coding ${guid} ${code}`);

/** What a note is coded with; `guid` is its name in the project. */
export function codings({ guid, written }: NamedNote): string[] {
  const { note, by, created } = written;
  return [...note.codes, ...note.tags.map(tagCode)].map((code) =>
    element(
      'Coding',
      {
        guid: codingOf(guid, code),
        creatingUser: by.id,
        creationDateTime: moment(created),
      },
      element('CodeRef', { targetGUID: code }),
    ),
  );
}

function positions(points: CodePoints, { from, to }: Span) {
  return { startPosition: String(points.count(from)), endPosition: String(points.count(to)) };
}

/** A note on a passage as a selection of the text, with its codes and its memo. */
export function noteSelection(
  named: NamedNote,
  span: Span,
  { text, points }: { readonly text: string; readonly points: CodePoints },
): string {
  const { guid, written } = named;
  const { by, created, changed, note } = written;
  const memo = note.text === '' ? [] : [element('NoteRef', { targetGUID: memoOf(named) })];
  return element(
    'PlainTextSelection',
    {
      guid,
      name: nameOf(passageOf(written, text)),
      ...positions(points, span),
      creatingUser: by.id,
      creationDateTime: moment(created),
      modifyingUser: by.id,
      modifiedDateTime: moment(changed),
    },
    [...codings(named), ...memo].join('\n'),
  );
}

/** A note's text as a memo; of a note that has lost its words, these stand before it and as its description. */
export function memoXml(named: NamedNote, text: string): string {
  const { note, by, created, changed, place } = named.written;
  const passage = passageOf(named.written, text);
  const lost = 'span' in place || passage === '' ? '' : passage;
  const content = lost === '' ? note.text : `「${lost}」\n${note.text}`;
  return element(
    'Note',
    {
      guid: memoOf(named),
      name: nameOf(passage === '' ? note.text : passage) || '—',
      creatingUser: by.id,
      creationDateTime: moment(created),
      modifyingUser: by.id,
      modifiedDateTime: moment(changed),
    },
    [textElement('Description', lost), textElement('PlainTextContent', content)]
      .filter((part) => part !== '')
      .join('\n'),
  );
}

/** What the machine found in a notice, as coded selections. */
export function machineSelections(
  { reading, text }: CollectedNotice,
  points: CodePoints,
  source: string,
): string[] {
  return marksOf(reading, text).map(({ kind, from, to }) => {
    const guid = nameUuid(`found ${source} ${kind} ${from} ${to}`);
    const coding = element(
      'Coding',
      { guid: nameUuid(`coding ${guid}`), creatingUser: MACHINE },
      element('CodeRef', { targetGUID: kindCode(kind) }),
    );
    return element(
      'PlainTextSelection',
      {
        guid,
        name: nameOf(text.slice(from, to)),
        ...positions(points, { from, to }),
        creatingUser: MACHINE,
      },
      coding,
    );
  });
}
