import { readXml, type XmlElement, XmlError } from '../xml/read-xml.ts';
import { childrenOf, codesUnder, type ForeignCode } from './read-codes.ts';

/** Why a file gives no codes or notes, as a key of the interface's words. */
export type QdaFailure =
  | 'too-large'
  | 'not-utf8'
  | 'not-xml'
  | 'not-zip'
  | 'damaged'
  | 'no-codebook'
  | 'no-project';

/** What is wrong with a file. */
export interface QdaFault {
  readonly failure: QdaFailure;
  readonly message: string;
}

/** A file that is not taken. */
export class QdaError extends Error {
  readonly failure: QdaFailure;

  constructor(failure: QdaFailure, message: string) {
    super(message);
    this.name = 'QdaError';
    this.failure = failure;
  }
}

/** Bytes that an XML document may have. */
const LARGEST = 64 * 2 ** 20;

/** Reads an XML document in UTF-8. Throws QdaError. */
export function documentIn(bytes: Uint8Array): XmlElement {
  if (bytes.length > LARGEST) throw new QdaError('too-large', 'is larger than 64 MB');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new QdaError('not-utf8', 'is not UTF-8');
  }
  try {
    return readXml(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new QdaError('not-xml', error.message);
  }
}

/** The codes of an element CodeBook. */
export function codesOfBook(book: XmlElement): ForeignCode[] {
  return childrenOf(book, 'Codes').flatMap((codes) => codesUnder(codes));
}

/** Reads a REFI-QDA codebook (.qdc), of any tool. Any bytes may come; never throws for the file's sake. */
export function readQdc(
  bytes: Uint8Array,
): { readonly codes: readonly ForeignCode[] } | { readonly fault: QdaFault } {
  try {
    const document = documentIn(bytes);
    if (document.name !== 'CodeBook') throw new QdaError('no-codebook', 'is no codebook');
    return { codes: codesOfBook(document) };
  } catch (error) {
    if (!(error instanceof QdaError)) throw error;
    return { fault: { failure: error.failure, message: error.message } };
  }
}
