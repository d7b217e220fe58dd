import { type CodePoints, codePoints } from '../../text/code-points.ts';
import { type ForeignNote, momentOf, type NotTaken } from '../foreign-note.ts';
import { webAddress } from '../text-fragment.ts';
import { fits } from '../web-annotation/annotation-note.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { MACHINE, TAGS } from './project-codes.ts';
import { childrenOf, type ForeignCode, guidOf, textOf } from './read-codes.ts';

/** What selections refer to. */
export interface ProjectParts {
  readonly users: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, ForeignCode>;
  readonly memos: ReadonlyMap<string, string>;
  /** Text of a source by the path that names it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A text, where it is from, and how it is counted. */
interface Source {
  readonly text: string;
  readonly points: CodePoints;
  readonly url: string | undefined;
}

/** Code points before and after the words that go with them. */
const CONTEXT = 32;

const targets = (element: XmlElement, name: string) =>
  childrenOf(element, name).flatMap((ref) => guidOf(ref.attributes.get('targetGUID')) ?? []);

/** The words of a selection with what stands around them; null where its positions lie in no text. */
function selectorIn({ text, points }: Source, selection: XmlElement) {
  const [from, to] = ['startPosition', 'endPosition'].map((name) => {
    const position = selection.attributes.get(name) ?? '';
    return /^\d{1,9}$/u.test(position) ? points.unit(Number(position)) : -1;
  });
  if (from === undefined || to === undefined || from < 0 || to <= from) return null;
  const [before, after] = [points.count(from), points.count(to)];
  const exact = text.slice(from, to);
  return {
    exact,
    seen: exact,
    prefix: text.slice(points.unit(Math.max(0, before - CONTEXT)), from),
    suffix: text.slice(to, points.unit(after + CONTEXT)),
  };
}

/** Codes and tags that an element is coded with; tags are codes under their group. */
function codedWith(element: XmlElement, { codes }: ProjectParts) {
  const coded = childrenOf(element, 'Coding').flatMap((coding) =>
    targets(coding, 'CodeRef').flatMap((id) => codes.get(id) ?? []),
  );
  return {
    tags: coded.filter(({ parent }) => parent === TAGS).map(({ name }) => name),
    codes: coded
      .filter(({ parent }) => parent !== TAGS)
      .map(({ id, name }) => ({ id: `urn:uuid:${id}`, name })),
  };
}

/** What a selection says: its description and memos, its codes and tags. */
function saidBy(selection: XmlElement, parts: ProjectParts) {
  const memos = targets(selection, 'NoteRef').flatMap((memo) => parts.memos.get(memo) ?? []);
  return {
    text: [textOf(selection, 'Description'), ...memos].filter((part) => part !== '').join('\n\n'),
    ...codedWith(selection, parts),
  };
}

/** Who made a selection, and when. */
function madeBy({ attributes }: XmlElement, { users }: ProjectParts) {
  const author = guidOf(attributes.get('creatingUser'));
  const created = attributes.get('creationDateTime');
  return {
    by: { id: author ? `urn:uuid:${author}` : '', name: users.get(author ?? '') ?? '' },
    created: momentOf(created),
    changed: momentOf(attributes.get('modifiedDateTime') ?? created),
  };
}

/** A coded selection of a text as a note on its words, or why it is not taken. */
function selectionNote(
  selection: XmlElement,
  source: Source,
  parts: ProjectParts,
): ForeignNote | NotTaken {
  if (guidOf(selection.attributes.get('creatingUser')) === MACHINE) return 'machine';
  if (source.url === undefined) return 'no-page';
  const id = guidOf(selection.attributes.get('guid'));
  if (id === undefined) return 'malformed';
  const selector = selectorIn(source, selection);
  if (selector === null) return 'no-words';
  const said = saidBy(selection, parts);
  if (!fits(said)) return 'too-long';
  const first = parts.codes.get(said.codes[0]?.id.slice('urn:uuid:'.length) ?? '');
  const colour = first?.colour ?? 'yellow';
  const { url } = source;
  return { id: `urn:uuid:${id}`, url, selector, ...said, colour, ...madeBy(selection, parts) };
}

/** The notes on passages of a source; its description is the address of the page that it was read from. */
export function sourceNotes(source: XmlElement, parts: ProjectParts): (ForeignNote | NotTaken)[] {
  const path = source.attributes.get('plainTextPath') ?? '';
  const text = parts.texts.get(path) ?? textOf(source, 'PlainTextContent');
  const points = codePoints(text);
  const url = webAddress(textOf(source, 'Description').trim());
  return childrenOf(source, 'PlainTextSelection').map((selection) =>
    selectionNote(selection, { text, url, points }, parts),
  );
}
