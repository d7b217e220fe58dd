import type { WriteFile } from '../exchange-file.ts';
import { nameOfFile } from '../file-name.ts';
import { element, listElement } from '../xml/element.ts';
import { codeTree, codeXml } from './code-tree.ts';

/** The codebook alone as a REFI-QDA codebook (.qdc). Undefined where there are no codes: the schema allows no empty one. */
export const writeQdc: WriteFile = (collection, options) => {
  const codes = codeTree(collection.codes ?? new Map());
  if (codes.length === 0) return undefined;
  const book = element(
    'CodeBook',
    { xmlns: 'urn:QDA-XML:codebook:1.0', origin: 'Piyue' },
    listElement('Codes', codes.map(codeXml)),
  );
  return {
    name: nameOfFile(collection, options, 'qdc'),
    type: 'text/xml',
    content: `<?xml version="1.0" encoding="utf-8"?>\n${book}\n`,
  };
};
