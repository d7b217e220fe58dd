import type { LineSigns } from '../model/site.ts';
import type { Line } from './line.ts';

/** A line of this many characters without a stop is no mere label. */
const SHORT = 60;
/** Short items (一、总体要求) tell as much as a clause does. */
const ITEM_BONUS = 10;
/** Sentence marks; a colon alone may be a label's. */
const SENTENCE = /[，。；、！？,;]/u;
/** A field of the page: a short label and what it says, without a sentence. */
const FIELD = /^[^，。；、：:]{2,8}[：:][^。]+$/u;

/** What `signs` makes of a text, as tests composed once for a page. */
export function signTests(
  signs: LineSigns | undefined,
): (sign: keyof LineSigns, text: string) => boolean {
  const tests = new Map(
    Object.entries(signs ?? {}).map(([sign, source]) => [sign, new RegExp(source, 'u')]),
  );
  return (sign, text) => tests.get(sign)?.test(text) ?? false;
}

type Has = ReturnType<typeof signTests>;

const isLink = (line?: Line) => line && 2 * line.linked > line.text.length;

/** Prose counts whole, a row of a table of data by half, all else nothing; nor does prose below a link, of where that leads to. */
function proseValue({ text, row }: Line, plain: number, above?: Line): number {
  if (isLink(above)) return 0;
  const isProse = !FIELD.test(text) && (text.length >= SHORT || SENTENCE.test(text));
  return isProse ? plain : (Number(row) * plain) / 2;
}

/**
 * What a line tells for the element that holds it, in characters: the prose and the items of a document count for it,
 * navigation, links and the page's own labels against it. A row of a table of data counts by half, for such tables stand in
 * documents and in heads of pages; all else is neutral.
 */
export function lineValue(line: Line, has: Has, above?: Line): number {
  const { text, linked, row } = line;
  const squeezed = text.replace(/\s+/gu, '');
  const plain = text.length - linked;
  const mayBeLabel = row || text.length < SHORT;
  if (has('furniture', squeezed) || (mayBeLabel && has('label', squeezed))) return -text.length;
  if (has('attachment', squeezed)) return text.length;
  const item = has('item', squeezed);
  if (isLink(line)) return item ? 0 : -linked;
  return item ? plain + ITEM_BONUS : proseValue(line, plain, above);
}
