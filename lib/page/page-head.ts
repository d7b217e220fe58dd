import type { PageHead } from '../model/page-text.ts';
import type { SiteSelectors } from '../model/site.ts';
import type { Dom } from './dom.ts';
import type { LineRange, PageLines } from './read-lines.ts';

/** So many lines before the text may hold its fields; what is farther away is the site's. */
const HEAD_LINES = 40;
const MOST_FIELDS = 80;
const LONGEST_VALUE = 300;
/** What a browser's tab adds to a title: _某市人民政府, - 中国政府网. */
const SITE_NAME =
  /\s*(?:[_|｜]|\s[-–—]+\s|--).*$|[-–—][^-–—（）()]*(?:网|网站|门户|政府|委员会|局|厅|部|網|網站|局)$/u;
/** Chinese characters, or single ones with white space between them (索 引 号), before a colon. */
const LABEL =
  /(?:^|[\s　|｜【[［])(?<label>\p{Script=Han}{2,8}|\p{Script=Han}(?:[\s　]+\p{Script=Han}){1,5})[\s　】\]］]*[：:]/gu;

type Field = PageHead['fields'][number];

const squeeze = (text: string) => text.replace(/[\s　]+/gu, '');
const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** What the first of the selected elements says that says anything: its text, or the content of a <meta>. */
function firstText(dom: Dom, selectors: readonly string[]): string | undefined {
  for (const element of selectors.flatMap((selector) => dom.all(selector))) {
    const said = dom.attribute(element, 'content') ?? dom.text(element);
    if (said.trim() !== '') return collapse(said).slice(0, LONGEST_VALUE);
  }
  return undefined;
}

function metaFields(dom: Dom): Field[] {
  return dom.all('meta[name][content]').flatMap((meta) => {
    const label = dom.attribute(meta, 'name') ?? '';
    const value = collapse(dom.attribute(meta, 'content') ?? '');
    return label && value ? [{ label, value }] : [];
  });
}

/** Labels and values in pieces of text; a label at the end of a piece has its value in the next. */
function fieldsIn(pieces: readonly string[]): Field[] {
  const text = pieces.join('\t');
  const labels = [...text.matchAll(LABEL)];
  return labels.flatMap(({ 0: found, index, groups }, at) => {
    const value = text
      .slice(index + found.length, labels[at + 1]?.index)
      .split('\t')
      .find((part) => part.trim() !== '');
    return value ? [{ label: squeeze(groups?.label ?? ''), value: collapse(value) }] : [];
  });
}

/** Lines that may hold the fields of the text: those of the named rows, and those shortly before the text. */
function headLines(
  { lines, ranges }: PageLines,
  rows: readonly Element[],
  content: LineRange | undefined,
): string[] {
  const named = new Set(rows);
  const numbers = new Set<number>();
  const addRange = (from: number, to: number) => {
    for (let at = from; at < to; at++) numbers.add(at);
  };
  for (const { element, start, end } of ranges) if (named.has(element)) addRange(start, end);
  if (content) addRange(Math.max(0, content.start - HEAD_LINES), content.start);
  return [...numbers].sort((a, b) => a - b).map((at) => lines[at]?.text ?? '');
}

/**
 * What the page says of the notice outside its text: the title and date where the site's selectors find them, else the
 * <title> without the site's name; names and contents of <meta>; labels and values of the rows before the text, labels
 * without white space.
 */
export function readHead(
  dom: Dom,
  selectors: SiteSelectors,
  { read, content }: { read: PageLines; content: LineRange | undefined },
): PageHead {
  const title = firstText(dom, selectors.title) ?? collapse(dom.title).replace(SITE_NAME, '');
  const date = firstText(dom, selectors.date);
  const rows = selectors.fields.flatMap((selector) => dom.all(selector));
  const fields = [...metaFields(dom), ...fieldsIn(headLines(read, rows, content))];
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    fields: fields
      .slice(0, MOST_FIELDS)
      .map(({ label, value }) => ({ label, value: value.slice(0, LONGEST_VALUE) })),
  };
}
