import { type ForeignNotes, sortNotes } from '../foreign-note.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { readZip, ZipError } from '../zip/read-zip.ts';
import { KINDS, TAGS } from './project-codes.ts';
import type { Memo, ProjectParts } from './project-parts.ts';
import { childrenOf, type ForeignCode, guidOf, textOf } from './read-codes.ts';
import { codesOfBook, documentIn, QdaError, type QdaFault } from './read-qdc.ts';
import { sourceNotes } from './source-notes.ts';

/** What a project may unpack to: texts, no pictures or films. */
const LIMITS = { bytes: 256 * 2 ** 20, files: 20_000 };
const SOURCE = /^sources\/(?<file>[^/]{1,200}\.txt)$/iu;

/** The text files of an archive by the paths that sources name them by. */
function textsIn(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map(
    [...files].flatMap(([name, bytes]) => {
      const file = SOURCE.exec(name)?.groups?.file;
      // Other tools write a byte order mark and count without it, and so does this decoder.
      return file === undefined ? [] : [[`internal://${file}`, new TextDecoder().decode(bytes)]];
    }),
  );
}

/** Things of a project by their GUIDs. */
function byGuid<Said>(elements: readonly XmlElement[], say: (element: XmlElement) => Said) {
  return new Map(
    elements.flatMap((element) => {
      const guid = guidOf(element.attributes.get('guid'));
      return guid === undefined ? [] : [[guid, say(element)] as const];
    }),
  );
}

function partsOf(project: XmlElement, texts: ReadonlyMap<string, string>): ProjectParts {
  const under = (list: string, name: string) =>
    childrenOf(project, list).flatMap((element) => childrenOf(element, name));
  const codes = childrenOf(project, 'CodeBook').flatMap(codesOfBook);
  const memoOf = (memo: XmlElement): Memo => ({
    element: memo,
    text: texts.get(memo.attributes.get('plainTextPath') ?? '') ?? textOf(memo, 'PlainTextContent'),
  });
  return {
    users: byGuid(under('Users', 'User'), ({ attributes }) => attributes.get('name') ?? ''),
    codes: new Map(codes.map((code) => [code.id, code])),
    memos: byGuid(under('Notes', 'Note'), memoOf),
    texts,
  };
}

/** Codes that stand for tags and for kinds of findings in what we write are none of the codebook. */
function isOfCodebook({ id, parent }: ForeignCode): boolean {
  const groups: readonly (string | null)[] = [TAGS, KINDS];
  return !groups.includes(id) && !groups.includes(parent);
}

/** What a project gives: its codes, and its coded passages as notes. */
export interface ReadProject extends ForeignNotes {
  readonly codes: readonly ForeignCode[];
}

function projectIn(bytes: Uint8Array): ReadProject {
  const files = readZip(bytes, LIMITS);
  const qde = files.get('project.qde');
  if (qde === undefined) throw new QdaError('no-project', 'has no project.qde');
  const project = documentIn(qde);
  if (project.name !== 'Project') throw new QdaError('no-project', 'is no project');
  const parts = partsOf(project, textsIn(files));
  const sources = childrenOf(project, 'Sources').flatMap((list) => childrenOf(list, 'TextSource'));
  const notes = sortNotes(sources.flatMap((source) => sourceNotes(source, parts)));
  return { ...notes, codes: [...parts.codes.values()].filter(isOfCodebook) };
}

/**
 * Reads a REFI-QDA project (.qdpx): its codes, and coded selections of texts that were read from web pages, and notes on the whole of such a text, as we write them. Any bytes may come;
 * never throws for the file's sake.
 */
export function readQdpx(bytes: Uint8Array): ReadProject | { readonly fault: QdaFault } {
  try {
    return projectIn(bytes);
  } catch (error) {
    if (!(error instanceof QdaError || error instanceof ZipError)) throw error;
    return { fault: { failure: error.failure, message: error.message } };
  }
}
