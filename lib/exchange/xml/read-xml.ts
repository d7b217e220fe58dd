import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element of a document: its name and attributes without prefixes, what is in it, in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** An element that is still open. */
interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** A document that is not well-formed, or that wants more than a file of data needs; the message tells line and column. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

const DEEPEST = 200;
const MOST_ELEMENTS = 2_000_000;

function opened({ local, attributes }: SaxesTagNS): Open {
  const values = Object.values(attributes).map((each) => [each.local, each.value] as const);
  return { name: local, attributes: new Map(values), children: [], text: '' };
}

/**
 * Reads a document of data (XML 1.0 without a document type, which could name entities that grow without end, or other files).
 *
 * @throws XmlError where it is not well-formed, has a document type, or is nested or grown beyond any file of data.
 */
export function readXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (what: string) => parser.fail(what);
  const say = (words: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += words;
  };
  parser.on('error', ({ message }) => {
    throw new XmlError(message);
  });
  parser.on('doctype', () => refuse('a document type is not taken.'));
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('opentag', (tag) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_ELEMENTS) refuse('more than any file of data has.');
    const element = opened(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [document = root] = root.children;
  return document;
}
