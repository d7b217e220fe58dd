import type { Span } from '../../model/span.ts';
import type { Light } from '../light.ts';
import { rangesOf } from '../ranges.ts';
import type { Sheet } from '../sheet.ts';
import { documentProperty } from '../unclobbered.ts';

/** What a title may stand in. */
const TITLE_ELEMENTS = 'h1, h2, h3, h4, p, div, td, span, strong, font';

const plain = (text: string) => text.replace(/\s+/gu, '');

/** The place of a page's title in the document. */
export type TitlePlace = Pick<Light, 'ranges' | 'words'>;

/**
 * Where the title of the notice stands: in the page's text; or above it, where many sites have it; or where nothing is known of it, the
 * page's main heading, else the text's first line. Null for a page without words.
 */
export function titlePlace({ reading, runs }: Sheet): TitlePlace | null {
  const { blocks, notice } = reading;
  const span = titleSpan(blocks);
  const ranges = span === null ? titleAbove(notice.title) : rangesOf(span, runs);
  const [first] = blocks;
  const found = ranges.length > 0 || first === undefined ? ranges : rangesOf(first, runs);
  return found.length === 0 ? null : { ranges: found, words: found.join('') };
}

function titleSpan(blocks: Sheet['reading']['blocks']): Span | null {
  const begin = blocks.findIndex(({ role }) => role === 'title');
  if (begin < 0) return null;
  const after = blocks.findIndex(({ role }, at) => at > begin && role !== 'title');
  const lines = blocks.slice(begin, after < 0 ? blocks.length : after);
  return { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 };
}

/** So much more than its title may stand with it: the issuing bodies. */
const MORE = 30;

/** The first element in sight that says the title and hardly anything else. */
function titleAbove(title: string | null): Range[] {
  const wanted = plain(title ?? '');
  const elements = documentProperty('querySelectorAll')(wanted === '' ? 'h1' : TITLE_ELEMENTS);
  for (const element of elements) {
    const range = new Range();
    range.selectNodeContents(element);
    const said = plain(String(range));
    const isTitle = wanted === '' || (said.includes(wanted) && said.length <= wanted.length + MORE);
    if (isTitle && range.getClientRects().length > 0) return [range];
  }
  return [];
}
