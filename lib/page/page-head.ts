import type { PageHead } from '../model/page-text.ts';
import type { SiteSelectors } from '../model/site.ts';
import { attribute, native, select } from './dom.ts';
import type { Content } from './find-content.ts';
import type { PageLines } from './read-lines.ts';

/** So many lines before the text may hold its fields; what is farther away is the site's. */
const HEAD_LINES = 40;
const MOST_FIELDS = 80;
const LONGEST = 300;

const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);

/** What the first of the selected elements says that says anything: the content of a <meta>, else its text. */
function firstText(document: Document, selectors: readonly string[]): string {
  return (
    select(document, selectors)
      .map((element) =>
        collapse(attribute(element, 'content') || (native(element, 'textContent') ?? '')),
      )
      .find(Boolean) ?? ''
  );
}

/**
 * What the page says of the notice outside its text, as it is written there: the title and date that the site's selectors
 * find, else the <title>; names and contents of <meta>; the lines that may hold a table of fields.
 */
export function readHead(
  document: Document,
  selectors: SiteSelectors,
  { read, content }: { read: PageLines; content: Content },
): PageHead {
  const rows = new Set(select(document, selectors.fields));
  const holders = [
    { start: content.start - HEAD_LINES, end: content.start },
    ...read.ranges.filter(({ element }) => rows.has(element)),
  ];
  const date = firstText(document, selectors.date);
  return {
    title: firstText(document, selectors.title) || collapse(native(document, 'title')),
    ...(date && { date }),
    fields: select(document, ['meta[name]'])
      .map((meta) => ({
        label: attribute(meta, 'name'),
        value: collapse(attribute(meta, 'content')),
      }))
      .filter(({ value }) => value)
      .slice(0, MOST_FIELDS),
    lines: read.lines
      .filter((_, at) => holders.some(({ start, end }) => at >= start && at < end))
      .map(({ text }) => text.slice(0, LONGEST)),
  };
}
