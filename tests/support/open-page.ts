import { JSDOM, VirtualConsole } from 'jsdom';

/** The document of a page written down as HTML: nothing in it runs, nothing is loaded. */
export function openPage(html: string, url = 'https://www.example.gov.cn/'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
