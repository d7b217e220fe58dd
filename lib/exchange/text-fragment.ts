import { textDirective } from '../text/text-directive.ts';

/**
 * The address at which a browser opens a page and lights up these words: a text fragment (URL Fragment Text Directives, WICG).
 * `words` is one stretch of the page's text as it is there. Undefined for what is no address of a web page.
 */
export function textFragmentUrl(url: string | undefined, words: string): string | undefined {
  const address = webAddress(url);
  const line = words.trim().split('\n')[0]?.trim() ?? '';
  if (address === undefined || line === '') return address;
  const [page = '', fragment = ''] = address.split('#', 2);
  return `${page}#${fragment.split(':~:')[0]}:~:${textDirective(line, { from: 0, to: line.length })}`;
}

/** The address, where it is one of a web page; nothing else may become a link (javascript:, data:). */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
