import type { Author } from '../../model/author.ts';
import type { CollectedNotice, Collection } from '../../model/collection.ts';
import { codePoints } from '../../text/code-points.ts';
import { nameUuid } from '../name-uuid.ts';
import { noticeName } from '../tables/notice-cells.ts';
import { webAddress } from '../text-fragment.ts';
import type { ExchangeWords } from '../words/words.ts';
import { element, listElement, textElement } from '../xml/element.ts';
import { codeXml } from './code-tree.ts';
import { MACHINE, projectCodes } from './project-codes.ts';
import {
  codings,
  machineSelections,
  memoOf,
  memoXml,
  moment,
  type NamedNote,
  namedNotes,
  noteSelection,
} from './selections.ts';
import { sourceText } from './source-text.ts';

/** A text of the project: the file that holds it, and its element. */
interface ProjectSource {
  readonly guid: string;
  readonly text: string;
  readonly xml: string;
  readonly memos: readonly string[];
}

const spanOf = ({ written: { place } }: NamedNote) => ('span' in place ? place.span : undefined);

/** A notice as a source, with the notes on its passages and on the whole of it, and what the machine found. */
function sourceOf(
  notice: CollectedNotice,
  collection: Collection,
  words: ExchangeWords,
): ProjectSource {
  const guid = nameUuid(`source ${notice.url ?? notice.file ?? ''}\n${notice.text}`);
  const points = codePoints(notice.text);
  const named = namedNotes(notice.notes ?? [], collection);
  const loose = named.filter((note) => spanOf(note) === undefined);
  const noted = named.flatMap((note) => {
    const span = spanOf(note);
    return span === undefined ? [] : [noteSelection(note, span, { text: notice.text, points })];
  });
  const withText = named.filter(({ written }) => written.note.text !== '');
  const refs = loose
    .filter((note) => withText.includes(note))
    .map((note) => element('NoteRef', { targetGUID: memoOf(note) }));
  const content = [
    textElement('Description', webAddress(notice.url) ?? ''),
    ...noted,
    ...machineSelections(notice, points, guid),
    ...loose.flatMap(codings),
    ...refs,
  ];
  const attributes = {
    guid,
    name: noticeName(notice, words),
    plainTextPath: `internal://${guid}.txt`,
  };
  return {
    guid,
    text: sourceText(notice.text),
    xml: element('TextSource', attributes, content.filter((part) => part !== '').join('\n')),
    memos: withText.map((note) => memoXml(note, notice.text)),
  };
}

function usersOf({ notices }: Collection): Author[] {
  const authors = notices.flatMap(({ notes = [] }) => notes.map(({ by }) => by));
  return [...new Map(authors.map((author) => [author.id, author])).values()];
}

/**
 * A collection as a REFI-QDA project (version 1.0, 18 March 2019): the file project.qde, and the texts that it names, by their files' names.
 * Positions are Unicode code points from 0, ends not included.
 *
 * @param name What the project is called.
 */
export function projectParts(collection: Collection, name: string, words: ExchangeWords) {
  const sources = collection.notices.map((notice) => sourceOf(notice, collection, words));
  const users = [{ id: MACHINE, name: words.machine }, ...usersOf(collection)];
  const content = [
    listElement(
      'Users',
      users.map((user) => element('User', { guid: user.id, name: user.name })),
    ),
    element('CodeBook', {}, listElement('Codes', projectCodes(collection, words).map(codeXml))),
    listElement(
      'Sources',
      sources.map(({ xml }) => xml),
    ),
    listElement(
      'Notes',
      sources.flatMap(({ memos }) => memos),
    ),
  ];
  const project = element(
    'Project',
    {
      name,
      origin: 'Piyue',
      creatingUserGUID: MACHINE,
      creationDateTime: moment(collection.made),
      xmlns: 'urn:QDA-XML:project:1.0',
    },
    content.filter((part) => part !== '').join('\n'),
  );
  return {
    project: `<?xml version="1.0" encoding="utf-8"?>\n${project}\n`,
    texts: new Map(sources.map(({ guid, text }) => [`sources/${guid}.txt`, text])),
  };
}
