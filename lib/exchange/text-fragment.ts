/** Words longer than this are named by their beginning and their end. */
const WHOLE = 48;
/** So many characters, and on to the end of their clause: browsers match a fragment only from and to the boundaries of words. */
const BEGINNING = /^.{8,40}?(?=[，,、；;：:。！？!?])/u;
const END = /(?<=[，,、；;：:。！？!?])[^，,、；;：:。！？!?].{7,39}$/u;

function encode(text: string): string {
  // A hyphen would part prefix and suffix from the words.
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

/** The words as `text=` wants them: all of them, or beginning and end of a long passage. */
function directive(words: string): string {
  if (words.length <= WHOLE) return encode(words);
  const [beginning] = BEGINNING.exec(words) ?? [];
  const [end] = END.exec(words) ?? [];
  if (beginning === undefined || end === undefined) return encode(words);
  return beginning.length + end.length < words.length
    ? `${encode(beginning)},${encode(end)}`
    : encode(words);
}

/**
 * The address at which a browser opens a page and lights up these words: a text fragment (URL Fragment Text Directives, WICG).
 * `words` is one stretch of the page's text as it is there. Undefined for what is no address of a web page.
 */
export function textFragmentUrl(url: string | undefined, words: string): string | undefined {
  const address = webAddress(url);
  const line = words.trim().split('\n')[0]?.trim() ?? '';
  if (address === undefined || line === '') return address;
  const [page = '', fragment = ''] = address.split('#', 2);
  return `${page}#${fragment.split(':~:')[0]}:~:text=${directive(line)}`;
}

/** The address, where it is one of a web page; nothing else may become a link (javascript:, data:). */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
