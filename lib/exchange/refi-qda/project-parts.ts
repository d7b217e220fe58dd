import type { CodePoints } from '../../text/code-points.ts';
import { momentOf } from '../foreign-note.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { TAGS } from './project-codes.ts';
import { childrenOf, type ForeignCode, guidOf } from './read-codes.ts';

/** A memo of a project. */
export interface Memo {
  readonly element: XmlElement;
  readonly text: string;
}

/** What selections and sources refer to. */
export interface ProjectParts {
  readonly users: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, ForeignCode>;
  readonly memos: ReadonlyMap<string, Memo>;
  /** Text of a source by the path that names it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A text, where it is from, and how it is counted. */
export interface Source {
  readonly text: string;
  readonly points: CodePoints;
  readonly url: string | undefined;
}

/** What an element refers to by its children of this name. */
export const targetsOf = (element: XmlElement, name: string) =>
  childrenOf(element, name).flatMap((ref) => guidOf(ref.attributes.get('targetGUID')) ?? []);

/** Codes and tags of codings; tags are codes under their group. */
export function codedWith(codings: readonly XmlElement[], { codes }: ProjectParts) {
  const coded = codings.flatMap((coding) =>
    targetsOf(coding, 'CodeRef').flatMap((id) => codes.get(id) ?? []),
  );
  const first = coded.find(({ parent }) => parent !== TAGS);
  return {
    tags: coded.filter(({ parent }) => parent === TAGS).map(({ name }) => name),
    codes: coded
      .filter(({ parent }) => parent !== TAGS)
      .map(({ id, name }) => ({ id: `urn:uuid:${id}`, name })),
    colour: first?.colour ?? 'yellow',
  };
}

/** When a part was last changed, by what it tells. */
const changedAt = ({ attributes }: XmlElement) =>
  momentOf(attributes.get('modifiedDateTime') ?? attributes.get('creationDateTime'));

/**
 * Who has last had a hand in a note, and when: in its selection, its memos or its codings, of which a colleague may have changed one.
 *
 * @param main The part that the note is; its writer and time stand where the others are not later.
 */
export function madeBy(main: XmlElement, others: readonly XmlElement[], { users }: ProjectParts) {
  const latest = others.reduce(
    (last, each) => ((changedAt(each) ?? 0) > (changedAt(last) ?? 0) ? each : last),
    main,
  );
  const { attributes } = latest;
  const user = guidOf(attributes.get('modifyingUser') ?? attributes.get('creatingUser'));
  return {
    by: { id: user ? `urn:uuid:${user}` : '', name: users.get(user ?? '') ?? '' },
    created: momentOf(main.attributes.get('creationDateTime')),
    changed: changedAt(latest),
  };
}
