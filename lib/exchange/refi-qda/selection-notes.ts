import type { ForeignNote, NotTaken } from '../foreign-note.ts';
import { fits } from '../web-annotation/annotation-note.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { MACHINE } from './project-codes.ts';
import { codedWith, madeBy, type ProjectParts, type Source, targetsOf } from './project-parts.ts';
import { childrenOf, guidOf, textOf } from './read-codes.ts';

/** Code points before and after the words that go with them. */
const CONTEXT = 32;

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

/** A coded selection of a text as a note on its words, or why it is not taken. */
export function selectionNote(
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
  const codings = childrenOf(selection, 'Coding');
  const memos = targetsOf(selection, 'NoteRef').flatMap((memo) => parts.memos.get(memo) ?? []);
  const text = [textOf(selection, 'Description'), ...memos.map((memo) => memo.text)]
    .filter((part) => part !== '')
    .join('\n\n');
  const coded = codedWith(codings, parts);
  if (!fits({ text, tags: coded.tags })) return 'too-long';
  const hands = [...memos.map(({ element }) => element), ...codings];
  const { url } = source;
  return {
    id: `urn:uuid:${id}`,
    url,
    selector,
    text,
    ...coded,
    ...madeBy(selection, hands, parts),
  };
}
