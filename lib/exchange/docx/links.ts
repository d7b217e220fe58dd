import { element } from '../xml/element.ts';
import { run } from './runs.ts';

/** The addresses that a document leads to; each has a name by its place among them. */
export interface Links {
  readonly urls: readonly string[];
  /** Words that lead to an address, plain words where there is none. */
  link(words: string, url: string | undefined): string;
}

const LINK_LOOK = '<w:rPr><w:color w:val="1F5FA8"/><w:u w:val="single"/></w:rPr>';

/** The name of a link's relationship; those of the document's own parts begin otherwise. */
export const linkId = (index: number) => `link${index + 1}`;

/** Collects the links of one document, for they are listed apart from the text (ECMA-376 part 2, 9.3). */
export function collectLinks(): Links {
  const urls: string[] = [];
  return {
    urls,
    link(words, url) {
      if (url === undefined) return run(words);
      urls.push(url);
      return element('w:hyperlink', { 'r:id': linkId(urls.length - 1) }, run(words, LINK_LOOK));
    },
  };
}
