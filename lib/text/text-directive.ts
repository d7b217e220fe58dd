import type { Span } from '../model/span.ts';

/** Words longer than this are named by their beginning and their end. */
const WHOLE = 48;
/** So much of a long passage, at each end, to the next boundary of a word. */
const END_LENGTH = 12;
/** How much of what stands before and after is tried until the passage is told from all others. */
const CONTEXTS = [8, 16, 32, 64];

/** Fewer characters may stand in what is not the notice's text, such as menus, too. */
const TELLING = 6;

/** What parts blocks: a browser matches each part of a directive within one. */
const BLOCK_END = /[\n\t]/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The boundaries of words in one block, by the rules that browsers match text fragments by (UAX 29 and a dictionary). */
function boundariesOf(block: string): number[] {
  return [...Array.from(segmenter.segment(block), ({ index }) => index), block.length];
}

/** The block around an offset, as a span of the text. */
function blockAt(text: string, at: number): Span {
  let from = at;
  while (from > 0 && !BLOCK_END.test(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (to < text.length && !BLOCK_END.test(text.charAt(to))) to += 1;
  return { from, to };
}

/** The first boundary of a word at or after `at` in the text, or the last one at or before it. */
function boundary(text: string, at: number, side: 'after' | 'before'): number {
  const block = blockAt(text, at);
  const all = boundariesOf(text.slice(block.from, block.to)).map((index) => block.from + index);
  const found =
    side === 'after' ? all.find((each) => each >= at) : all.findLast((each) => each <= at);
  return found ?? at;
}

function encode(text: string): string {
  // A hyphen would part prefix and suffix from the words.
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

/** The passage without white space at its ends. */
function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return { from: to - words.trimStart().length, to: from + words.trimEnd().length };
}

/** A passage, and whether the page has something within it that is not in the text. */
interface Passage extends Span {
  readonly isBroken: boolean;
}

/** Beginning and end of a passage that is long, goes over blocks or has something between; the passage alone where it is short and whole. */
function endsOf(text: string, { from, to, isBroken }: Passage): [Span, Span | null] {
  const first = Math.min(to, blockAt(text, from).to);
  const last = Math.max(from, blockAt(text, to).from);
  if (first === to && to - from <= WHOLE && !isBroken) return [{ from, to }, null];
  const length = isBroken ? 1 : END_LENGTH;
  const start = { from, to: Math.min(first, boundary(text, from + length, 'after')) };
  const end = { from: Math.max(last, boundary(text, to - length, 'before')), to };
  return start.to <= end.from ? [start, end] : [{ from, to }, null];
}

/** What stands before and after, in the passage's own blocks, from and to boundaries of words. */
function contextOf(
  text: string,
  { from, to }: Span,
  room: number,
): [prefix: string, suffix: string] {
  const before = Math.max(blockAt(text, from).from, from - room);
  const after = Math.min(blockAt(text, to).to, to + room);
  return [
    text.slice(boundary(text, before, 'before'), from).trim(),
    text.slice(to, boundary(text, after, 'after')).trim(),
  ];
}

function countOf(words: string, text: string): number {
  return withoutSpace(text).split(withoutSpace(words)).length - 1;
}

/**
 * The text directive by which a browser opens a page at a passage and lights it up: `text=[prefix-,]start[,end][,-suffix]` (URL Fragment
 * Text Directives, WICG). What stands around the passage is named where its words stand elsewhere, too, or begin or end within a word,
 * for a browser takes whole words only.
 *
 * @param text The page's text, blocks parted by line breaks and tabs.
 * @param span The passage in it, UTF-16.
 * @param isBroken Whether the page has something within the passage that is not in its text, such as a gloss: a browser would find it there.
 * @returns '' for a passage without words.
 */
export function textDirective(text: string, span: Span, isBroken = false): string {
  const passage = trimmed(text, span);
  const { from, to } = passage;
  if (from >= to) return '';
  const [start, end] = endsOf(text, { ...passage, isBroken });
  const isWhole = boundary(text, from, 'after') === from && boundary(text, to, 'after') === to;
  const words = text.slice(from, to);
  const isAlone =
    isWhole &&
    start.to - start.from >= TELLING &&
    countOf(text.slice(start.from, start.to), text) === 1;
  const [prefix, suffix] = isAlone ? ['', ''] : tellingContext(text, passage, words);
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(text.slice(start.from, start.to)),
    end && encode(text.slice(end.from, end.to)),
    suffix && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** The shortest surroundings that no other place has. */
function tellingContext(text: string, passage: Span, words: string): [string, string] {
  const contexts = CONTEXTS.map((room) => contextOf(text, passage, room));
  const telling = contexts.find(([prefix, suffix]) => countOf(prefix + words + suffix, text) === 1);
  return telling ?? contexts.at(-1) ?? ['', ''];
}
