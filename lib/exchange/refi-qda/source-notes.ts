import { codePoints } from '../../text/code-points.ts';
import type { ForeignNote, NotTaken } from '../foreign-note.ts';
import { webAddress } from '../text-fragment.ts';
import { fits } from '../web-annotation/annotation-note.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { codedWith, madeBy, type ProjectParts, type Source, targetsOf } from './project-parts.ts';
import { childrenOf, guidOf, textOf } from './read-codes.ts';
import { selectionNote } from './selection-notes.ts';
import { codingOf } from './selections.ts';

/** The codings of a source that belong to a note on the whole of it: their names tell, where we wrote them. */
function codingsOf(source: XmlElement, memo: string): XmlElement[] {
  return childrenOf(source, 'Coding').filter((coding) => {
    const [code = ''] = targetsOf(coding, 'CodeRef');
    return guidOf(coding.attributes.get('guid')) === codingOf(memo, code);
  });
}

/** A memo of a source as a note on the whole notice, or why it is not taken: what has lost its words has these as its description. */
function wholeNote(
  id: string,
  [element, source]: readonly [XmlElement, Source],
  parts: ProjectParts,
): ForeignNote | NotTaken {
  const memo = parts.memos.get(id);
  if (memo === undefined) return 'malformed';
  if (source.url === undefined) return 'no-page';
  if (textOf(memo.element, 'Description') !== '') return 'no-words';
  const codings = codingsOf(element, id);
  const coded = codedWith(codings, parts);
  const { text } = memo;
  if (!fits({ text, tags: coded.tags })) return 'too-long';
  const made = madeBy(memo.element, codings, parts);
  return { id: `urn:uuid:${id}`, url: source.url, selector: null, text, ...coded, ...made };
}

/** The notes on passages of a source and on the whole of it; its description is the address of the page that it was read from. */
export function sourceNotes(element: XmlElement, parts: ProjectParts): (ForeignNote | NotTaken)[] {
  const path = element.attributes.get('plainTextPath') ?? '';
  const text = parts.texts.get(path) ?? textOf(element, 'PlainTextContent');
  const url = webAddress(textOf(element, 'Description').trim());
  const source: Source = { text, url, points: codePoints(text) };
  return [
    ...childrenOf(element, 'PlainTextSelection').map((selection) =>
      selectionNote(selection, source, parts),
    ),
    ...targetsOf(element, 'NoteRef').map((id) => wholeNote(id, [element, source], parts)),
  ];
}
